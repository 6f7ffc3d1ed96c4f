using Todo.Todos.Lists;

namespace Todo.Todos.Items;

/// <summary>Makes many items: a handful of queries for each list they go to, however many they are.</summary>
public sealed class BulkItemCreator(
    ITodoItemRepository items, TodoItemBatchFactory batches, TodoItemWriter writer, TodoItemLinker linker, IListAccessChecker access, IGuidGenerator guidGenerator, ICurrentUser currentUser)
    : ITransientDependency
{
    public async Task<IReadOnlyList<BulkItemResult>> CreateAsync(IReadOnlyList<CreateTodoItemDto> inputs, CancellationToken cancellationToken)
    {
        var lists = await access.GetAsync([.. inputs.Select(input => input.ListId!.Value).Distinct()], cancellationToken);
        Guid[] ids = [.. inputs.Select(input => input.Id).OfType<Guid>().Distinct()];
        var taken = (await items.GetAnywhereAsync(ids, cancellationToken)).ToDictionary(item => item.Id);
        var results = new BulkItemResult[inputs.Count];
        foreach (var group in inputs.Index().GroupBy(entry => entry.Item.ListId!.Value))
        {
            var target = lists.GetValueOrDefault(group.Key);
            var (batch, links) = target is null ? default : await PrepareAsync(target.List, [.. group.Select(entry => entry.Item)], cancellationToken);
            foreach (var (index, input) in group)
            {
                var id = input.Id ?? guidGenerator.Create();
                try
                {
                    if (target is null) throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, group.Key);
                    if (target.Access < ListAccess.Edit) throw new BusinessException(TodoErrorCodes.ListAccessDenied);
                    var item = taken.TryGetValue(id, out var existing) ? RepeatedOrRefuse(existing, input) : await AddAsync(batch!, id, input, links!, cancellationToken);
                    taken[id] = item; // the same id twice in one request is no new item
                    results[index] = new BulkItemResult(id, item, Error: null);
                }
                catch (Exception exception) when (BulkItemResult.IsRefusal(exception))
                {
                    results[index] = new BulkItemResult(id, Item: null, exception);
                }
            }
        }

        return results;
    }

    private async Task<(TodoItemBatch Batch, AllowedLinks Links)> PrepareAsync(TodoList list, List<CreateTodoItemDto> inputs, CancellationToken cancellationToken)
    {
        Guid[] sectionIds = [.. inputs.Select(input => input.SectionId).OfType<Guid>().Distinct()];
        Guid[] parentIds = [.. inputs.Select(input => input.ParentId).OfType<Guid>().Distinct()];
        Guid[] labelIds = [.. inputs.SelectMany(input => input.LabelIds).Distinct()];
        Guid[] userIds = [.. inputs.SelectMany(input => input.AssigneeIds).Distinct()];
        return (
            await batches.BeginAsync(list, sectionIds, parentIds, cancellationToken),
            await linker.GetAllowedAsync(list.SpaceId, list.Id, labelIds, userIds, cancellationToken));
    }

    private async Task<TodoItem> AddAsync(TodoItemBatch batch, Guid id, CreateTodoItemDto input, AllowedLinks links, CancellationToken cancellationToken)
    {
        var item = batch.Add(id, input.Title, input.SectionId, input.ParentId);
        try
        {
            await writer.FillAsync(item, input, links, cancellationToken);
        }
        catch
        {
            batch.Forget(id);
            throw;
        }

        await items.InsertAsync(item, cancellationToken);
        return item;
    }

    private TodoItem RepeatedOrRefuse(TodoItem existing, CreateTodoItemDto input) =>
        existing.IsRepeatedBy(input, currentUser.Id) ? existing : throw new BusinessException(TodoErrorCodes.IdConflict);
}
