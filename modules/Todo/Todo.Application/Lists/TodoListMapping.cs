namespace Todo.Todos.Lists;

internal static class TodoListMapping
{
    /// <param name="userId">For whom; null for everybody, as in a broadcast.</param>
    public static TodoListDto ToDto(this AccessibleList accessible, Guid? userId, string? ownerName)
    {
        var list = accessible.List;
        return new TodoListDto
        {
            Id = list.Id,
            Name = list.Name,
            Color = list.Color,
            Icon = list.Icon,
            OwnerId = list.OwnerId,
            OwnerName = ownerName,
            IsOwner = list.OwnerId == userId,
            Access = accessible.Access,
            IsShared = accessible.IsShared,
            DefaultView = list.DefaultView,
            Position = list.Position,
            IsArchived = list.IsArchived,
            IsInbox = list.IsInbox,
            IsFavorite = accessible.IsFavorite,
            OpenCount = list.OpenCount,
            Sequence = list.HeadSequence,
            ConcurrencyStamp = list.ConcurrencyStamp,
            CreationTime = list.CreationTime,
            CreatorId = list.CreatorId,
            LastModificationTime = list.LastModificationTime,
            LastModifierId = list.LastModifierId,
        };
    }
}
