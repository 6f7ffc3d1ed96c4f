using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;
using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

[Authorize(TodoPermissions.Items.Default)]
public sealed class TodoItemAppService(
    ITodoItemRepository items,
    TodoItemManager manager,
    TodoItemLinker linker,
    RecurrenceManager recurrence,
    IListAccessChecker access,
    MutationContext mutation,
    IGuidGenerator guidGenerator,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, ITodoItemAppService
{
    public async Task<TodoItemPageDto> GetListAsync(GetTodoItemsInput input, CancellationToken cancellationToken = default)
    {
        var (sorting, isDescending) = TodoItemCursor.ParseSorting(input.Sorting);
        var cursor = input.Cursor is null ? null : TodoItemCursor.Decode(input.Cursor, sorting, isDescending);
        var list = (await access.RequireAsync(input.ListId!.Value, ListAccess.View, cancellationToken)).List;
        var page = new TodoItemPage(sorting, isDescending, input.SkipCount, input.MaxResultCount + 1, cursor?.Value, cursor?.Id);
        var rows = await items.GetPageAsync(list.SpaceId, list.Id, page, cancellationToken);
        var hasMore = rows.Count > input.MaxResultCount;
        if (hasMore) rows.RemoveAt(rows.Count - 1);
        var isAll = input.SkipCount == 0 && cursor is null && !hasMore;
        return new TodoItemPageDto(
            isAll ? rows.Count : await items.CountAsync(list.SpaceId, list.Id, cancellationToken),
            rows.ConvertAll(row => row.ToDto()),
            hasMore ? TodoItemCursor.Encode(sorting, isDescending, rows[^1]) : null);
    }

    public async Task<TodoItemDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var item = await items.FindAsync(id, cancellationToken);
        return (await access.RequireForRowAsync(item, ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken)).ToDto();
    }

    [Authorize(TodoPermissions.Items.Create)]
    public async Task<TodoItemDto> CreateAsync(CreateTodoItemDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var list = (await access.RequireAsync(input.ListId!.Value, ListAccess.Edit, cancellationToken)).List;
        if (input.Id is { } id && await items.FindAnywhereAsync(id, cancellationToken) is { } existing)
        {
            return IsRepeated(existing, input) ? existing.ToDto() : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        var placement = new TodoItemPlacement(input.SectionId, input.ParentId, input.AfterId, input.BeforeId);
        var item = await manager.CreateAsync(input.Id ?? guidGenerator.Create(), list, input.Title, placement, cancellationToken);
        item.Describe(input.Description);
        item.SetPriority(input.Priority);
        item.Schedule(new TodoSchedule(input.StartDate, input.StartTime, input.DueDate, input.DueTime, input.TimeZone));
        item.SetEstimate(input.EstimateMinutes);
        await linker.SetLabelsAsync(item, input.LabelIds, cancellationToken);
        await linker.AssignAsync(item, input.AssigneeIds, cancellationToken);
        await linker.SetBlockersAsync(item, input.BlockedByIds, cancellationToken);
        await recurrence.RepeatAsync(item, RecurrencePlan.Parse(input.Recurrence, input.RecurrenceBasis, input.RecurrenceExceptions, item.TimeZone), cancellationToken);
        await items.InsertAsync(item, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> PatchAsync(Guid id, UpdateTodoItemDto input, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != item.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(TodoErrorCodes.ConcurrencyConflict, item.ToDto());
        }

        input.Title.IfPresent(item.Rename);
        input.Description.IfPresent(item.Describe);
        input.Priority.IfPresent(item.SetPriority);
        input.EstimateMinutes.IfPresent(item.SetEstimate);
        input.TimeSpentMinutes.IfPresent(item.SetTimeSpent);
        item.Schedule(Patched(item, input));
        if (input.LabelIds.HasValue) await linker.SetLabelsAsync(item, input.LabelIds.Value ?? [], cancellationToken);
        if (input.AssigneeIds.HasValue) await linker.AssignAsync(item, input.AssigneeIds.Value ?? [], cancellationToken);
        if (input.BlockedByIds.HasValue) await linker.SetBlockersAsync(item, input.BlockedByIds.Value ?? [], cancellationToken);
        await RepeatAsync(item, input, cancellationToken);
        if (input.Status.HasValue) await manager.SetStatusAsync(item, input.Status.Value, currentUser.Id, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Delete)]
    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default) =>
        await manager.DeleteAsync(await GetForUpdateAsync(id, input, cancellationToken), cancellationToken);

    [Authorize(TodoPermissions.Items.Delete)]
    public async Task<TodoItemDto> RestoreAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken, includeDeleted: true);
        await manager.RestoreAsync(item, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> CompleteAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        await manager.CompleteAsync(item, currentUser.Id, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> ReopenAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        item.Reopen();
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> MoveAsync(Guid id, MoveTodoItemDto input, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        var target = (await access.RequireAsync(input.ListId ?? item.ListId, ListAccess.Edit, cancellationToken)).List;
        var staysInList = target.Id == item.ListId;
        var placement = new TodoItemPlacement(
            input.SectionId.Or(staysInList ? item.SectionId : null),
            input.ParentId.Or(staysInList ? item.ParentId : null),
            input.AfterId,
            input.BeforeId);
        await manager.MoveAsync(item, target, placement, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    private async Task<TodoItem> GetForUpdateAsync(
        Guid id, MutationInput? input, CancellationToken cancellationToken, bool includeDeleted = false)
    {
        mutation.MutationId = input?.MutationId;
        var item = await items.FindForUpdateAsync(id, includeDeleted, cancellationToken);
        return await access.RequireForRowAsync(item, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken);
    }

    /// <summary>The zone goes with the last time that used it, unless the client says otherwise.</summary>
    private static TodoSchedule Patched(TodoItem item, UpdateTodoItemDto input)
    {
        var (startTime, dueTime) = (input.StartTime.Or(item.StartTime), input.DueTime.Or(item.DueTime));
        var zone = input.TimeZone.Or(startTime is null && dueTime is null ? null : item.TimeZone);
        return new TodoSchedule(input.StartDate.Or(item.StartDate), startTime, input.DueDate.Or(item.DueDate), dueTime, zone);
    }

    private async Task RepeatAsync(TodoItem item, UpdateTodoItemDto input, CancellationToken cancellationToken)
    {
        if (input.Recurrence.HasValue || input.RecurrenceBasis.HasValue || input.RecurrenceExceptions.HasValue)
        {
            var plan = RecurrencePlan.Parse(
                input.Recurrence.Or(item.Recurrence), input.RecurrenceBasis.Or(item.RecurrenceBasis), input.RecurrenceExceptions.Or(item.RecurrenceExceptions), item.TimeZone);
            await recurrence.RepeatAsync(item, plan, cancellationToken);
        }

        if (input.DueDate.HasValue) await recurrence.LeaveTakenDateAsync(item, cancellationToken);
    }

    /// <summary>The same client sends the same item again. One that was edited since can only be told by its origin.</summary>
    private bool IsRepeated(TodoItem existing, CreateTodoItemDto input) =>
        !existing.IsDeleted && existing.ListId == input.ListId && existing.CreatorId == currentUser.Id
        && (existing.LastModificationTime is not null
            || (existing.Title == input.Title.Trim() && existing.Priority == input.Priority && existing.ParentId == input.ParentId
                && existing.DueDate == input.DueDate && existing.StartDate == input.StartDate));

    private async Task<TodoItemDto> SavedAsync(TodoItem item, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken); // the answer holds the new sequence
        return item.ToDto();
    }
}
