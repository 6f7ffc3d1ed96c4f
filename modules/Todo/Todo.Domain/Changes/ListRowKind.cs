namespace Todo.Todos.Changes;

/// <summary>What a row of a list's change feed is. Stored with tombstones: numbers never change.</summary>
public enum ListRowKind
{
    Item = 0,
    Section = 1,
    Label = 2,
}
