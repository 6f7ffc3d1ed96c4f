using Todo.Todos.Items;

namespace Todo.Todos.TimeEntries;

/// <summary>Time that somebody spent on an item. Always true: the end, if there is one, is not before the start; a user has at most one
/// entry without an end, the running timer. Its whole minutes are part of the item's time spent once it has ended.</summary>
public sealed class TimeEntry : AggregateRoot<Guid>, IMultiTenant
{
    private TimeEntry() { } // for EF Core

    public TimeEntry(Guid id, TodoItem item, Guid userId, DateTimeOffset startedAt) : base(id)
    {
        (TenantId, SpaceId, ItemId, UserId, StartedAt) = (item.TenantId, item.SpaceId, item.Id, userId, startedAt);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ItemId { get; private set; }
    public Guid UserId { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Null: the timer runs.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Rounded to whole minutes, and never 0: whoever started it did something.</summary>
    public int Minutes { get; private set; }

    /// <summary>Ends the entry; one that has ended stays as it is.</summary>
    public void End(DateTimeOffset now)
    {
        if (EndedAt is not null) return;
        EndedAt = now < StartedAt ? StartedAt : now; // another node's clock may be ahead
        Minutes = Math.Clamp((int)Math.Round((EndedAt.Value - StartedAt).TotalMinutes, MidpointRounding.AwayFromZero), 1, TodoItemConsts.MaxMinutes);
    }
}
