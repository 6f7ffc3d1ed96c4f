using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

/// <summary>One task of a list. Always true: the title has 1 to 500 characters, and <see cref="CompletedAt"/> (UTC) is set
/// exactly when the status is Completed.</summary>
public sealed partial class TodoItem : FullAuditedAggregateRoot<Guid>, IMultiTenant, IListRow
{
    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; } // other aggregates by id, never by navigation property
    public Guid? SectionId { get; private set; }
    public Guid? ParentId { get; private set; }
    public string Title { get; private set; } = null!;
    public string? Description { get; private set; }
    public TodoStatus Status { get; private set; } = TodoStatus.NotStarted;
    public TodoPriority Priority { get; private set; }
    public DateOnly? StartDate { get; private set; }
    public TimeOnly? StartTime { get; private set; }
    public DateOnly? DueDate { get; private set; }
    public TimeOnly? DueTime { get; private set; }

    /// <summary>IANA name; set exactly when there is a time. A date alone has no zone and is never shifted into one.</summary>
    public string? TimeZone { get; private set; }
    public int? EstimateMinutes { get; private set; }
    public int TimeSpentMinutes { get; private set; }

    /// <summary>Labels of the list. Those that were deleted since may still be here; they count for nothing.</summary>
    public IReadOnlyList<Guid> LabelIds { get; private set; } = [];

    /// <summary>Users. Each could see the list when they were assigned.</summary>
    public IReadOnlyList<Guid> AssigneeIds { get; private set; } = [];

    /// <summary>Items of the same list that have to be done before this one.</summary>
    public IReadOnlyList<Guid> BlockedByIds { get; private set; } = [];

    /// <summary>Fractional index, one order for the whole list; items of a section or a parent are a part of it.</summary>
    public string Position { get; private set; } = null!;
    public DateTimeOffset? CompletedAt { get; private set; }
    public Guid? CompletedById { get; private set; }
    public long Sequence { get; private set; }

    /// <summary>Comments that are not in the trash.</summary>
    public int CommentCount { get; private set; }

    /// <summary>When a comment last came, changed or went; whoever shows them then asks for them again.</summary>
    public DateTimeOffset? CommentsChangedAt { get; private set; }

    /// <summary>Counts among the list's open items.</summary>
    public bool IsOpen => !IsDeleted && IsOpenStatus(Status);

    private TodoItem() { } // for EF Core alone: a loaded row skips the rules below

    public TodoItem(Guid id, TodoList list, string title, string position) : base(id)
    {
        (TenantId, SpaceId, ListId, Position) = (list.TenantId, list.SpaceId, list.Id, position);
        Rename(title);
    }

    public static bool IsOpenStatus(TodoStatus status) => status is TodoStatus.NotStarted or TodoStatus.InProgress;

    public void Rename(string? title) => Title = Check.NotNullOrWhiteSpace(title, TodoItemConsts.MaxTitleLength);

    public void Describe(string? description) =>
        Description = string.IsNullOrWhiteSpace(description) ? null : Check.Length(description, TodoItemConsts.MaxDescriptionLength);

    public void SetPriority(TodoPriority priority) => Priority = priority;

    public void SetEstimate(int? minutes) =>
        EstimateMinutes = minutes is { } value ? Check.Range(value, 0, TodoItemConsts.MaxMinutes, nameof(EstimateMinutes)) : null;

    public void SetTimeSpent(int minutes) => TimeSpentMinutes = Check.Range(minutes, 0, TodoItemConsts.MaxMinutes, nameof(TimeSpentMinutes));

    /// <summary>Adds to the sum, or takes from it; it ends at 0 and at the limit.</summary>
    public void AddTimeSpent(int minutes) => TimeSpentMinutes = Math.Clamp(TimeSpentMinutes + minutes, 0, TodoItemConsts.MaxMinutes);

    /// <summary>Sets start and due together, for they share the zone. A recurring item recurs from its new due date on, and without one no more.</summary>
    /// <exception cref="BusinessException"><c>Todo:IncompleteSchedule</c> or <c>Todo:InvalidTimeZone</c>.</exception>
    public void Schedule(TodoSchedule schedule)
    {
        schedule.Verify();
        var isDueMoved = (schedule.DueDate, schedule.DueTime) != (DueDate, DueTime);
        (StartDate, StartTime, DueDate, DueTime, TimeZone) = schedule;
        if (isDueMoved) RecurFromDueDate();
    }

    /// <remarks>What the three links must keep to is in <see cref="TodoItemLinker"/>.</remarks>
    internal void SetLabels(IEnumerable<Guid> ids) => LabelIds = Linked(LabelIds, ids);

    internal void SetAssignees(IEnumerable<Guid> ids) => AssigneeIds = Linked(AssigneeIds, ids);

    internal void SetBlockers(IEnumerable<Guid> ids) => BlockedByIds = Linked(BlockedByIds, ids);

    /// <summary>Completes the item at <paramref name="now"/>; completing it again changes nothing.</summary>
    /// <param name="openBlockers">How many of <see cref="BlockedByIds"/> are still to be done.</param>
    /// <exception cref="BusinessException"><c>Todo:ItemIsCancelled</c> or <c>Todo:ItemIsBlocked</c>.</exception>
    public void Complete(DateTimeOffset now, Guid? userId, int openBlockers = 0)
    {
        if (Status == TodoStatus.Completed) return; // two people tick the same box: the first time stands
        if (Status == TodoStatus.Cancelled) throw new BusinessException(TodoErrorCodes.ItemIsCancelled);
        if (openBlockers > 0) throw new BusinessException(TodoErrorCodes.ItemIsBlocked).WithData("openBlockers", openBlockers);
        (Status, CompletedAt, CompletedById) = (TodoStatus.Completed, now, userId);
        if (Recurrence is not null) AddLocalEvent(new RecurringItemCompleted(Id, now));
    }

    /// <summary>Opens a completed or cancelled item again; an open one stays as it is.</summary>
    public void Reopen()
    {
        if (!IsOpenStatus(Status)) Uncomplete(TodoStatus.NotStarted);
    }

    /// <summary>Sets any status; to Completed as <see cref="Complete"/> does, but from Cancelled too, for the user chose it.</summary>
    public void SetStatus(TodoStatus status, DateTimeOffset now, Guid? userId, int openBlockers = 0)
    {
        if (status == Status) return;
        if (status != TodoStatus.Completed)
        {
            Uncomplete(status);
            return;
        }

        if (openBlockers == 0 && Status == TodoStatus.Cancelled) Status = TodoStatus.NotStarted;
        Complete(now, userId, openBlockers);
    }

    /// <summary>Puts the item elsewhere in the order, in its own list.</summary>
    public void MoveTo(Guid? sectionId, Guid? parentId, string position) => (SectionId, ParentId, Position) = (sectionId, parentId, position);

    /// <summary>Puts the item into another list. A list of another space needs <see cref="TodoItemManager"/>, as the key changes.</summary>
    public void MoveToList(TodoList list) => (TenantId, SpaceId, ListId) = (list.TenantId, list.SpaceId, list.Id);

    /// <summary>An open copy in any list, which recurs as a series of its own. Its place and its links are still those of this one.</summary>
    internal TodoItem CopyTo(Guid id, TodoList list, string position)
    {
        var copy = CopyAsOpen(id, ParentId, position, days: 0);
        copy.MoveToList(list);
        copy.BlockedByIds = BlockedByIds;
        if (Recurrence is not null && DueDate is not null) copy.Repeat(GetRecurrencePlan(), id);
        return copy;
    }

    private void Uncomplete(TodoStatus status)
    {
        if (Recurrence is not null && Status == TodoStatus.Completed) AddLocalEvent(new RecurringItemReopened(Id));
        (Status, CompletedAt, CompletedById) = (status, null, null);
    }

    public void NoteComments(int countDelta, DateTimeOffset now) => (CommentCount, CommentsChangedAt) = (Math.Max(0, CommentCount + countDelta), now);

    /// <summary>Takes the item out of the trash.</summary>
    public void Restore() => Undelete();

    /// <summary>The same list stays when nothing changes, so that nothing is saved.</summary>
    private static IReadOnlyList<Guid> Linked(IReadOnlyList<Guid> present, IEnumerable<Guid> ids)
    {
        Guid[] wanted = [.. ids.Distinct()];
        if (wanted.Length > TodoItemConsts.MaxLinks) throw new BusinessException(TodoErrorCodes.TooManyLinks).WithData("max", TodoItemConsts.MaxLinks);
        return present.SequenceEqual(wanted) ? present : wanted;
    }
}
