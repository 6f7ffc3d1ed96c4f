namespace Todo.Todos.Items;

/// <summary>Labels and people that the items of one list may be linked with (<see cref="TodoItemLinker.GetAllowedAsync"/>).</summary>
public sealed class AllowedLinks(HashSet<Guid> labelIds, HashSet<Guid> userIds)
{
    /// <summary>Sets all labels; those that the item has already need not be allowed any more.</summary>
    /// <exception cref="EntityNotFoundException"><c>Todo:LabelNotFound</c>.</exception>
    public void SetLabels(TodoItem item, IReadOnlyCollection<Guid> ids)
    {
        foreach (var id in ids.Except(item.LabelIds))
        {
            if (!labelIds.Contains(id)) throw new EntityNotFoundException(TodoErrorCodes.LabelNotFound, id);
        }

        item.SetLabels(ids);
    }

    /// <summary>Sets all assignees; those that the item has already need no access any more.</summary>
    /// <exception cref="BusinessException"><c>Todo:AssigneeHasNoAccess</c>.</exception>
    public void Assign(TodoItem item, IReadOnlyCollection<Guid> ids)
    {
        foreach (var id in ids.Except(item.AssigneeIds))
        {
            if (!userIds.Contains(id)) throw new BusinessException(TodoErrorCodes.AssigneeHasNoAccess).WithData("userId", id);
        }

        item.SetAssignees(ids);
    }
}
