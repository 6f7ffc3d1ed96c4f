namespace Todo.Todos.SavedViews;

internal static class SavedViewMapping
{
    public static SavedViewDto ToDto(this SavedView view, Guid userId, bool isFavorite) => new()
    {
        Id = view.Id,
        OwnerId = view.OwnerId,
        IsOwner = view.OwnerId == userId,
        ListId = view.ListId,
        Name = view.Name,
        Color = view.Color,
        Icon = view.Icon,
        Query = view.Query,
        Kind = view.Kind,
        GroupBy = view.GroupBy,
        Sorting = view.Sorting,
        Columns = view.Columns,
        IsFavorite = isFavorite,
        Position = view.Position,
        CreationTime = view.CreationTime,
        CreatorId = view.CreatorId,
        LastModificationTime = view.LastModificationTime,
        LastModifierId = view.LastModifierId,
    };
}
