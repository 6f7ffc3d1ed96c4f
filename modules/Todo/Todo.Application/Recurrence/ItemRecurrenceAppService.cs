using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Recurrence;

[Authorize(TodoPermissions.Items.Update)]
public sealed class ItemRecurrenceAppService(
    ITodoItemRepository items,
    RecurrenceManager manager,
    RecurrencePreviewer previewer,
    IListAccessChecker access,
    MutationContext mutation,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, IItemRecurrenceAppService
{
    public Task<TodoItemDto> SkipOccurrenceAsync(Guid id, SkipOccurrenceInput? input = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => manager.SkipAsync(item, input?.Before, cancellationToken), cancellationToken);

    public Task<TodoItemDto> PostponeAsync(Guid id, PostponeItemDto input, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item =>
        {
            item.Postpone(input.DueDate!.Value, input.DueTime.Or(item.DueTime), input.TimeZone);
            return Task.CompletedTask;
        }, cancellationToken);

    [Authorize(TodoPermissions.Items.Default)]
    public Task<RecurrencePreviewDto> RecurrencePreviewAsync(RecurrencePreviewInput input, CancellationToken cancellationToken = default) =>
        previewer.PreviewAsync(input, cancellationToken);

    private async Task<TodoItemDto> ChangeAsync(Guid id, MutationInput? input, Func<TodoItem, Task> change, CancellationToken cancellationToken)
    {
        mutation.MutationId = input?.MutationId;
        var item = await items.FindForUpdateAsync(id, cancellationToken: cancellationToken);
        await change(await access.RequireForRowAsync(item, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken));
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return item!.ToDto();
    }
}
