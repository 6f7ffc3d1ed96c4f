namespace Todo.Framework.Domain;

/// <summary>The only door to its state (ABP: Entities and Aggregate Roots).</summary>
public abstract class AggregateRoot<TKey> : Entity<TKey>, IHasConcurrencyStamp, IHasLocalEvents
{
    private readonly List<object> _localEvents = [];

    protected AggregateRoot() { }
    protected AggregateRoot(TKey id) : base(id) { }

    public string ConcurrencyStamp { get; private set; } = "";

    IReadOnlyList<object> IHasLocalEvents.LocalEvents => _localEvents;

    void IHasLocalEvents.ClearLocalEvents() => _localEvents.Clear();

    protected void AddLocalEvent(object eventData) => _localEvents.Add(eventData);
}
