namespace Todo.Todos.Items;

internal static class TodoItemMapping
{
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
        Sequence = item.Sequence,
        ConcurrencyStamp = item.ConcurrencyStamp,
        CreationTime = item.CreationTime,
        CreatorId = item.CreatorId,
        LastModificationTime = item.LastModificationTime,
        LastModifierId = item.LastModifierId,
    };
}
