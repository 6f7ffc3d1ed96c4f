using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

/// <remarks>Each occurrence of a recurring item is a row of its own. A row knows its series, the series' rule and first date, and which of
/// the rule's dates it stands for: that stays when this one occurrence is put off.</remarks>
public sealed partial class TodoItem
{
    private List<DateOnly> _recurrenceExceptions = [];

    /// <summary>RRULE of RFC 5545 without DTSTART; null when the item does not recur. Never without a due date.</summary>
    public string? Recurrence { get; private set; }
    public RecurrenceBasis RecurrenceBasis { get; private set; }

    /// <summary>The series' first date (DTSTART).</summary>
    public DateOnly? RecurrenceStart { get; private set; }

    /// <summary>The date that this occurrence has by the rule; not the due date once it was put off.</summary>
    public DateOnly? OccurrenceDate { get; private set; }

    /// <summary>The time of day that this occurrence has by the series.</summary>
    public TimeOnly? OccurrenceTime { get; private set; }

    /// <summary>All occurrences of one series have the same; no two of them stand for the same date.</summary>
    public Guid? SeriesId { get; private set; }

    /// <summary>Dates that the series leaves out (EXDATE).</summary>
    public IReadOnlyList<DateOnly> RecurrenceExceptions => _recurrenceExceptions;

    /// <summary>The item recurs from its due date on, as a new series; null ends that.</summary>
    /// <exception cref="BusinessException"><c>Todo:RecurrenceNeedsDueDate</c> or <c>Todo:RecurrenceNeverOccurs</c>.</exception>
    public void Repeat(RecurrencePlan? plan, Guid seriesId)
    {
        if (plan is null)
        {
            StopRepeating();
            return;
        }

        var start = DueDate ?? throw new BusinessException(TodoErrorCodes.RecurrenceNeedsDueDate);
        if (!new RecurrenceSeries(plan.Rule, start, plan.Exceptions).Occurs) throw new BusinessException(TodoErrorCodes.RecurrenceNeverOccurs);
        (Recurrence, RecurrenceBasis, _recurrenceExceptions) = (plan.Rule.ToString(), plan.Basis, [.. plan.Exceptions]);
        (RecurrenceStart, OccurrenceDate, OccurrenceTime, SeriesId) = (start, start, DueTime, seriesId);
    }

    /// <summary>Puts off this one occurrence, with its start; those after it come as the rule says.</summary>
    /// <param name="timeZone">Needed with a time, unless the item has a zone.</param>
    /// <exception cref="BusinessException"><c>Todo:ItemDoesNotRecur</c>, <c>Todo:ItemIsNotOpen</c>, <c>Todo:IncompleteSchedule</c> or <c>Todo:InvalidTimeZone</c>.</exception>
    public void Postpone(DateOnly dueDate, TimeOnly? dueTime, string? timeZone)
    {
        VerifyRecursOpen();
        var zone = StartTime is null && dueTime is null ? null : timeZone ?? TimeZone;
        var schedule = new TodoSchedule(Shifted(StartDate, dueDate.DayNumber - DueDate!.Value.DayNumber), StartTime, dueDate, dueTime, zone);
        schedule.Verify();
        (StartDate, StartTime, DueDate, DueTime, TimeZone) = schedule;
    }

    /// <summary>Moves on to the next date without completing anything; the date left out is an exception of the series from now on.</summary>
    /// <param name="before">Leaves out all dates before this one; by default just the present one.</param>
    /// <exception cref="BusinessException"><c>Todo:ItemDoesNotRecur</c>, <c>Todo:ItemIsNotOpen</c> or <c>Todo:NoFurtherOccurrence</c>.</exception>
    public void SkipOccurrence(DateOnly? before = null)
    {
        VerifyRecursOpen();
        var present = OccurrenceDate!.Value;
        var next = FindRuleDate(before > present ? before.Value.AddDays(-1) : present) ?? throw new BusinessException(TodoErrorCodes.NoFurtherOccurrence);
        _recurrenceExceptions = [.. _recurrenceExceptions.Append(present).Distinct().Order().TakeLast(RecurrenceConsts.MaxExceptions)];
        StartDate = Shifted(StartDate, next.DayNumber - DueDate!.Value.DayNumber);
        (DueDate, DueTime, OccurrenceDate) = (next, OccurrenceTime, next);
        if (StartTime is null && DueTime is null) TimeZone = null;
    }

    /// <summary>The date of the occurrence that comes after this one is completed; null when the series is over.</summary>
    /// <param name="completedOn">The local day of the completion; only "after completion" asks for it.</param>
    public DateOnly? FindNextOccurrence(DateOnly completedOn)
    {
        if (Recurrence is null) return null;
        return RecurrenceBasis == RecurrenceBasis.Completion
            ? RecurrenceRule.Parse(Recurrence).FindAfterCompletion(completedOn)
            : FindRuleDate(OccurrenceDate!.Value);
    }

    /// <summary>The next occurrence as an open item of its own, in the same section and below the same parent; not saved yet.</summary>
    public TodoItem CreateNextOccurrence(Guid id, DateOnly date, string position)
    {
        var next = CopyAsOpen(id, ParentId, position, days: date.DayNumber - DueDate!.Value.DayNumber);
        (next.DueDate, next.DueTime) = (date, OccurrenceTime);
        next.TimeZone = next.StartTime is null && next.DueTime is null ? null : TimeZone;
        (next.RecurrenceBasis, next._recurrenceExceptions, next.SeriesId) = (RecurrenceBasis, [.. _recurrenceExceptions], SeriesId);
        (next.OccurrenceDate, next.OccurrenceTime) = (date, OccurrenceTime);
        var rule = RecurrenceRule.Parse(Recurrence!);
        // The rule itself counts from its first date; what is reckoned from completions starts anew each time.
        if (RecurrenceBasis == RecurrenceBasis.Completion) (rule, next.RecurrenceStart) = (rule with { Count = rule.Count - 1 }, date);
        else next.RecurrenceStart = RecurrenceStart;
        next.Recurrence = rule.ToString();
        return next;
    }

    /// <summary>An open copy in the same list without its history, its dates later by <paramref name="days"/>; it does not recur.</summary>
    public TodoItem CopyAsOpen(Guid id, Guid? parentId, string position, int days) => new()
    {
        Id = id,
        TenantId = TenantId,
        SpaceId = SpaceId,
        ListId = ListId,
        SectionId = SectionId,
        ParentId = parentId,
        Title = Title,
        Description = Description,
        Priority = Priority,
        StartDate = Shifted(StartDate, days),
        StartTime = StartTime,
        DueDate = Shifted(DueDate, days),
        DueTime = DueTime,
        TimeZone = TimeZone,
        EstimateMinutes = EstimateMinutes,
        LabelIds = LabelIds,
        AssigneeIds = AssigneeIds,
        Position = position,
    };

    /// <summary>How it recurs; null when it does not.</summary>
    public RecurrencePlan? GetRecurrencePlan() =>
        Recurrence is null ? null : new RecurrencePlan(RecurrenceRule.Parse(Recurrence), RecurrenceBasis, _recurrenceExceptions);

    /// <summary>Whether it still is as the series made it.</summary>
    public bool IsUntouchedOccurrence => SeriesId is not null && LastModificationTime is null && Status == TodoStatus.NotStarted;

    private DateOnly? FindRuleDate(DateOnly after) =>
        new RecurrenceSeries(RecurrenceRule.Parse(Recurrence!), RecurrenceStart!.Value, _recurrenceExceptions).FindNext(after);

    /// <summary>Called when the due date or time was set to something else: what is left of the series starts there.</summary>
    private void RecurFromDueDate()
    {
        if (Recurrence is null) return;
        if (DueDate is not { } start)
        {
            StopRepeating();
            return;
        }

        var rule = RecurrenceRule.Parse(Recurrence);
        if (rule.Count > 1)
        {
            var before = new RecurrenceSeries(rule, RecurrenceStart!.Value, []).CountBefore(OccurrenceDate!.Value);
            rule = rule with { Count = Math.Max(1, rule.Count.Value - before) };
        }

        (Recurrence, RecurrenceStart, OccurrenceDate, OccurrenceTime) = (rule.ToString(), start, start, DueTime);
    }

    /// <summary>Puts the item back to where it stood in a series; whatever is missing for that, it stands in none.</summary>
    public void PutInSeries(
        string? rule, RecurrenceBasis basis, DateOnly? start, DateOnly? occurrenceDate, TimeOnly? occurrenceTime, Guid? seriesId, IEnumerable<DateOnly> exceptions)
    {
        if (rule is null || start is null || occurrenceDate is null || seriesId is null || DueDate is null)
        {
            StopRepeating();
            return;
        }

        (Recurrence, RecurrenceBasis, _recurrenceExceptions) = (RecurrenceRule.Parse(rule).ToString(), basis, [.. exceptions]);
        (RecurrenceStart, OccurrenceDate, OccurrenceTime, SeriesId) = (start, occurrenceDate, occurrenceTime, seriesId);
    }

    /// <summary>This occurrence is none any more, but an item by itself.</summary>
    public void StopRepeating()
    {
        (Recurrence, RecurrenceBasis, _recurrenceExceptions) = (null, default, []);
        (RecurrenceStart, OccurrenceDate, OccurrenceTime, SeriesId) = (null, null, null, null);
    }

    private void VerifyRecursOpen()
    {
        if (Recurrence is null) throw new BusinessException(TodoErrorCodes.ItemDoesNotRecur);
        if (!IsOpen) throw new BusinessException(TodoErrorCodes.ItemIsNotOpen);
    }

    private static DateOnly? Shifted(DateOnly? date, int days) =>
        date is { } day ? DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)) : null;
}
