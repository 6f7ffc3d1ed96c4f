namespace Todo.Todos.Changes;

/// <summary>Rows that this scope took out of a list by deleting them for good, as a move to another space does: the change
/// tracker no longer knows them.</summary>
internal sealed class RemovedRows : IScopedDependency
{
    private readonly List<RemovedRow> _rows = [];

    public void Add(RemovedRow row) => _rows.Add(row);

    /// <summary>Answers and forgets them.</summary>
    public List<RemovedRow> TakeAll()
    {
        List<RemovedRow> taken = [.. _rows];
        _rows.Clear();
        return taken;
    }
}
