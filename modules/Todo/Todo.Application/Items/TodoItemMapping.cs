namespace Todo.Todos.Items;

internal static class TodoItemMapping
{
    /// <summary>The same client sends the same item again. One that was edited since can only be told by its origin.</summary>
    public static bool IsRepeatedBy(this TodoItem existing, CreateTodoItemDto input, Guid? userId) =>
        !existing.IsDeleted && existing.ListId == input.ListId && existing.CreatorId == userId
        && (existing.LastModificationTime is not null
            || (existing.Title == input.Title.Trim() && existing.Priority == input.Priority && existing.ParentId == input.ParentId
                && existing.DueDate == input.DueDate && existing.StartDate == input.StartDate));

    public static TodoItemDto ToDto(this TodoItem item) => new()
    {
        Id = item.Id,
        ListId = item.ListId,
        SectionId = item.SectionId,
        ParentId = item.ParentId,
        Title = item.Title,
        Description = item.Description,
        Status = item.Status,
        Priority = item.Priority,
        StartDate = item.StartDate,
        StartTime = item.StartTime,
        DueDate = item.DueDate,
        DueTime = item.DueTime,
        TimeZone = item.TimeZone,
        Recurrence = item.Recurrence,
        RecurrenceBasis = item.RecurrenceBasis,
        RecurrenceStart = item.RecurrenceStart,
        RecurrenceExceptions = item.RecurrenceExceptions,
        OccurrenceDate = item.OccurrenceDate,
        SeriesId = item.SeriesId,
        EstimateMinutes = item.EstimateMinutes,
        TimeSpentMinutes = item.TimeSpentMinutes,
        LabelIds = item.LabelIds,
        AssigneeIds = item.AssigneeIds,
        BlockedByIds = item.BlockedByIds,
        Position = item.Position,
        CompletedAt = item.CompletedAt,
        CompletedById = item.CompletedById,
        CommentCount = item.CommentCount,
        CommentsChangedAt = item.CommentsChangedAt,
        Sequence = item.Sequence,
        ConcurrencyStamp = item.ConcurrencyStamp,
        CreationTime = item.CreationTime,
        CreatorId = item.CreatorId,
        LastModificationTime = item.LastModificationTime,
        LastModifierId = item.LastModifierId,
    };
}
