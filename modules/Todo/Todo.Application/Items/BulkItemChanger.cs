using Todo.Todos.Lists;

namespace Todo.Todos.Items;

/// <summary>Changes many items: what is refused for one leaves it as it was.</summary>
public sealed class BulkItemChanger(
    ITodoItemRepository items,
    TodoItemManager manager,
    TodoItemWriter writer,
    TodoItemLinker linker,
    IListAccessChecker access,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    public async Task<IReadOnlyList<BulkItemResult>> ChangeAsync(IReadOnlyList<Guid> ids, BulkItemsDto input, CancellationToken cancellationToken)
    {
        var found = (await items.GetForUpdateAsync(ids, cancellationToken)).ToDictionary(item => item.Id);
        var lists = await access.GetAsync([.. found.Values.Select(item => item.ListId).Distinct()], cancellationToken);
        var errors = new Dictionary<Guid, Exception>();
        foreach (var id in ids)
        {
            if (!found.TryGetValue(id, out var item) || !lists.TryGetValue(item.ListId, out var list)) errors[id] = new EntityNotFoundException(TodoErrorCodes.ItemNotFound, id);
            else if (list.Access < ListAccess.Edit) errors[id] = new BusinessException(TodoErrorCodes.ListAccessDenied);
        }

        List<TodoItem> able = [.. ids.Where(id => !errors.ContainsKey(id)).Select(id => found[id])];
        foreach (var group in able.GroupBy(item => item.ListId)) await ChangeInListAsync([.. group], input, errors, cancellationToken);
        return [.. ids.Select(id => errors.TryGetValue(id, out var error) ? new BulkItemResult(id, Item: null, error) : new BulkItemResult(id, found[id], Error: null))];
    }

    private async Task ChangeInListAsync(List<TodoItem> changed, BulkItemsDto input, Dictionary<Guid, Exception> errors, CancellationToken cancellationToken)
    {
        switch (input.Action)
        {
            case BulkItemAction.Delete:
                await manager.DeleteAsync(changed, cancellationToken);
                break;
            case BulkItemAction.Move:
                await MoveAsync(changed, input, errors, cancellationToken);
                break;
            case BulkItemAction.Reopen:
                foreach (var item in changed) item.Reopen();
                break;
            case BulkItemAction.Complete:
                await CompleteAsync(changed, errors, cancellationToken);
                break;
            default:
                await PatchAsync(changed, input.Patch!, errors, cancellationToken);
                break;
        }
    }

    private async Task MoveAsync(List<TodoItem> moved, BulkItemsDto input, Dictionary<Guid, Exception> errors, CancellationToken cancellationToken)
    {
        try
        {
            var target = (await access.RequireAsync(input.ListId ?? moved[0].ListId, ListAccess.Edit, cancellationToken)).List;
            await manager.MoveAsync(moved, target, input.SectionId, cancellationToken);
        }
        catch (Exception exception) when (BulkItemResult.IsRefusal(exception)) // of the target, so before anything was moved
        {
            foreach (var item in moved) errors[item.Id] = exception;
        }
    }

    /// <summary>What waits for another one of them can be completed after it: again for as long as that helps.</summary>
    private async Task CompleteAsync(List<TodoItem> completed, Dictionary<Guid, Exception> errors, CancellationToken cancellationToken)
    {
        for (var (left, before) = (completed, int.MaxValue); left.Count > 0 && left.Count < before;)
        {
            before = left.Count;
            foreach (var item in left) await TryAsync(item, errors, () => manager.CompleteAsync(item, currentUser.Id, cancellationToken));
            left = [.. left.Where(item => errors.GetValueOrDefault(item.Id) is BusinessException { Code: TodoErrorCodes.ItemIsBlocked })];
            if (left.Count > 0) await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken); // blockers are counted in the database
        }
    }

    private async Task PatchAsync(List<TodoItem> patched, BulkPatchDto patch, Dictionary<Guid, Exception> errors, CancellationToken cancellationToken)
    {
        var links = await linker.GetAllowedAsync(patched[0].SpaceId, patched[0].ListId, patch.AddLabelIds, patch.AddAssigneeIds, cancellationToken);
        foreach (var item in patched) await TryAsync(item, errors, () => writer.PatchAsync(item, PatchOf(item, patch), links, cancellationToken));
    }

    private async Task TryAsync(TodoItem item, Dictionary<Guid, Exception> errors, Func<Task> change)
    {
        try
        {
            await change();
            errors.Remove(item.Id);
        }
        catch (Exception exception) when (BulkItemResult.IsRefusal(exception))
        {
            items.Discard(item);
            errors[item.Id] = exception;
        }
    }

    private static UpdateTodoItemDto PatchOf(TodoItem item, BulkPatchDto patch) => new()
    {
        Status = patch.Status,
        Priority = patch.Priority,
        StartDate = patch.StartDate,
        StartTime = patch.StartTime,
        DueDate = patch.DueDate,
        DueTime = patch.DueTime,
        TimeZone = patch.TimeZone,
        EstimateMinutes = patch.EstimateMinutes,
        LabelIds = new Optional<IReadOnlyList<Guid>>([.. item.LabelIds.Union(patch.AddLabelIds).Except(patch.RemoveLabelIds)]),
        AssigneeIds = new Optional<IReadOnlyList<Guid>>([.. item.AssigneeIds.Union(patch.AddAssigneeIds).Except(patch.RemoveAssigneeIds)]),
    };
}
