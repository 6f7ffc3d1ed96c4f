namespace Todo.Todos.Items;

/// <summary>When an item starts and is due: dates alone, or dates with local times in one IANA zone.</summary>
public sealed record TodoSchedule(DateOnly? StartDate, TimeOnly? StartTime, DateOnly? DueDate, TimeOnly? DueTime, string? TimeZone)
{
    /// <exception cref="BusinessException"><c>Todo:IncompleteSchedule</c> or <c>Todo:InvalidTimeZone</c>.</exception>
    public void Verify()
    {
        var hasTime = StartTime is not null || DueTime is not null;
        if ((StartTime is not null && StartDate is null) || (DueTime is not null && DueDate is null) || hasTime != TimeZone is not null)
        {
            throw new BusinessException(TodoErrorCodes.IncompleteSchedule);
        }

        if (TimeZone is not null && !(TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) && zone.HasIanaId))
        {
            throw new BusinessException(TodoErrorCodes.InvalidTimeZone).WithData("timeZone", TimeZone);
        }
    }
}
