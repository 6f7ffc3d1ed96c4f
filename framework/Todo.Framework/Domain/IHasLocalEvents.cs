namespace Todo.Framework.Domain;

/// <summary>Collects what happened; the unit of work dispatches it before it commits.</summary>
public interface IHasLocalEvents
{
    IReadOnlyList<object> LocalEvents { get; }

    void ClearLocalEvents();
}
