namespace Todo.Todos.Changes;

/// <summary>A row of a list's change feed: the list itself, a section, a label or an item.</summary>
public interface IListRow
{
    Guid SpaceId { get; }
    Guid ListId { get; }

    /// <summary>The list's sequence at which the row last changed; set when it is saved.</summary>
    long Sequence { get; }
}
