using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;
using Todo.Todos.Undo;

namespace Todo.Todos.Activities;

[Authorize(TodoPermissions.Items.Default)]
internal sealed class ItemHistoryAppService(
    IActivityRepository activities,
    ActivityPageReader pages,
    ITodoItemRepository items,
    IListAccessChecker access,
    RowRewinder rewinder,
    ActivityOrigin origin,
    ICurrentUser currentUser) : ApplicationService, IItemHistoryAppService
{
    public async Task<ActivityPageDto> GetHistoryAsync(Guid id, GetActivitiesInput input, CancellationToken cancellationToken = default)
    {
        var item = await items.FindAsync(id, cancellationToken);
        var accessible = await access.RequireForRowAsync(item, ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken);
        return await pages.ReadAsync(input, page => activities.GetOfItemAsync(accessible.Id, currentUser.GetId(), page, cancellationToken), cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> RevertAsync(Guid id, RevertItemInput input, CancellationToken cancellationToken = default)
    {
        origin.BeCausedBy(ActivityCause.Revert, mutationId: input.MutationId);
        var item = await items.FindForUpdateAsync(id, cancellationToken: cancellationToken);
        await access.RequireForRowAsync(item, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken);
        var activity = await FindAsync(item!, input.ActivityId!.Value, cancellationToken)
            ?? throw new EntityNotFoundException(TodoErrorCodes.ActivityNotFound, input.ActivityId);
        await rewinder.ApplyAnywayAsync([RowTarget.Before(activity, input.Field)], cancellationToken);
        return item!.ToDto();
    }

    /// <summary>One that the caller sees in the item's history.</summary>
    private async Task<Activity?> FindAsync(TodoItem item, Guid activityId, CancellationToken cancellationToken) =>
        (await activities.FindOfItemAsync(item.Id, activityId, currentUser.GetId(), cancellationToken)) is { RowType: ActivityRowType.Item, Kind: not ActivityKind.MovedAway } found
            ? found
            : null;
}
