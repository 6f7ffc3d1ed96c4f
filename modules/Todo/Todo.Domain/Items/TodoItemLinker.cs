using Todo.Todos.Labels;
using Todo.Todos.Lists;

namespace Todo.Todos.Items;

/// <summary>What an item may be linked with: labels of its list, people who can see it, items of its list that it waits for.</summary>
public sealed class TodoItemLinker(ITodoItemRepository items, ITodoLabelRepository labels, ITodoListRepository lists, TodoLabelManager labelManager) : ITransientDependency
{
    /// <inheritdoc cref="AllowedLinks.SetLabels"/>
    public async Task SetLabelsAsync(TodoItem item, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        (await GetAllowedAsync(item.SpaceId, item.ListId, [.. ids.Except(item.LabelIds)], [], cancellationToken)).SetLabels(item, ids);

    /// <inheritdoc cref="AllowedLinks.Assign"/>
    public async Task AssignAsync(TodoItem item, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        (await GetAllowedAsync(item.SpaceId, item.ListId, [], [.. userIds.Except(item.AssigneeIds)], cancellationToken)).Assign(item, userIds);

    /// <summary>Which of the labels and people items of the list may be linked with; for many items at once.</summary>
    public async Task<AllowedLinks> GetAllowedAsync(
        Guid spaceId, Guid listId, IReadOnlyCollection<Guid> labelIds, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) => new(
            labelIds.Count == 0 ? [] : [.. await labels.GetExistingIdsAsync(spaceId, listId, labelIds, cancellationToken)],
            userIds.Count == 0 ? [] : [.. await lists.GetUserIdsWithAccessAsync(listId, userIds, cancellationToken)]);

    /// <exception cref="EntityNotFoundException"><c>Todo:ItemNotFound</c>: one of them is not in the item's list.</exception>
    /// <exception cref="BusinessException"><c>Todo:DependencyCycle</c>: one of them waits for this item.</exception>
    public async Task SetBlockersAsync(TodoItem item, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] added = [.. ids.Except(item.BlockedByIds)];
        if (added.Length > 0)
        {
            if (added.Contains(item.Id)) throw new BusinessException(TodoErrorCodes.DependencyCycle);
            await lists.FindForUpdateAsync(item.ListId, cancellationToken); // two who close a cycle from both ends come one after the other
            var known = await items.GetPositionsAsync(item.SpaceId, item.ListId, added, cancellationToken);
            if (added.Except(known.Keys).FirstOrDefault() is var missing && missing != default) throw new EntityNotFoundException(TodoErrorCodes.ItemNotFound, missing);
            var waitsFor = await items.GetAllBlockersAsync(item.SpaceId, added, cancellationToken);
            if (waitsFor.Contains(item.Id)) throw new BusinessException(TodoErrorCodes.DependencyCycle);
        }

        item.SetBlockers(ids);
    }

    /// <summary>Those of the people who can see the list.</summary>
    public async Task AssignPossibleAsync(TodoItem item, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default)
    {
        Guid[] added = [.. userIds.Except(item.AssigneeIds)];
        var able = added.Length == 0 ? [] : await lists.GetUserIdsWithAccessAsync(item.ListId, added, cancellationToken);
        item.SetAssignees(userIds.Where(id => item.AssigneeIds.Contains(id) || able.Contains(id)));
    }

    /// <summary>Those of the items that are in the list and do not wait for this one.</summary>
    public async Task SetPossibleBlockersAsync(TodoItem item, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] added = [.. ids.Except(item.BlockedByIds)];
        var known = added.Length == 0 ? [] : await items.GetPositionsAsync(item.SpaceId, item.ListId, added, cancellationToken);
        foreach (var id in ids.Except(added).Concat(known.Keys).ToList())
        {
            try
            {
                await SetBlockersAsync(item, [.. item.BlockedByIds.Intersect(ids).Append(id).Distinct()], cancellationToken);
            }
            catch (BusinessException exception) when (exception.Code == TodoErrorCodes.DependencyCycle)
            {
                // Since then that one waits for this.
            }
        }

        item.SetBlockers(item.BlockedByIds.Intersect(ids));
    }

    /// <summary>What of their links the items take along into another list: labels by name, people who can see that list, and what they
    /// wait for among themselves. Call it while they are still in the old list; answers how to link each when it is in the new one.</summary>
    public async Task<Action<TodoItem>> CarryAsync(IReadOnlyCollection<TodoItem> tree, TodoList target, CancellationToken cancellationToken = default)
    {
        var source = tree.First();
        var ids = tree.Select(item => item.Id).ToHashSet();
        var used = tree.SelectMany(item => item.LabelIds).ToHashSet();
        var sourceLabels = used.Count == 0 ? [] : await labels.GetListAsync(source.SpaceId, source.ListId, cancellationToken);
        sourceLabels.RemoveAll(label => !used.Contains(label.Id));
        var targetLabels = await labelManager.GetOrCreateAsync(target, [.. sourceLabels.Select(label => label.Name)], cancellationToken);
        var labelIds = sourceLabels.ToDictionary(label => label.Id, label => targetLabels[label.NormalizedName].Id);
        Guid[] people = [.. tree.SelectMany(item => item.AssigneeIds).Distinct()];
        var able = people.Length == 0 ? [] : await lists.GetUserIdsWithAccessAsync(target.Id, people, cancellationToken);
        return item =>
        {
            item.SetLabels(item.LabelIds.Where(labelIds.ContainsKey).Select(id => labelIds[id]));
            item.SetAssignees(item.AssigneeIds.Where(able.Contains));
            item.SetBlockers(item.BlockedByIds.Where(ids.Contains));
        };
    }

    /// <summary>Those who stay in the list no longer wait for the items that leave it.</summary>
    public async Task ReleaseWaitingAsync(IReadOnlyCollection<TodoItem> leaving, CancellationToken cancellationToken = default)
    {
        var ids = leaving.Select(item => item.Id).ToHashSet();
        foreach (var waiting in await items.GetWaitingForUpdateAsync(leaving.First().SpaceId, ids, cancellationToken))
        {
            if (!ids.Contains(waiting.Id)) waiting.SetBlockers(waiting.BlockedByIds.Where(id => !ids.Contains(id)));
        }
    }
}
