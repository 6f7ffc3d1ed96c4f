using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Todo.Todos.Changes;

/// <summary>Rows that this scope took out of a list by deleting them for good, as a move to another space does: the change
/// tracker no longer knows them.</summary>
internal sealed class RemovedRows : IScopedDependency
{
    private readonly List<RemovedRow> _rows = [];
    private readonly Dictionary<Guid, PropertyValues> _moved = [];

    public void Add(RemovedRow row)
    {
        _rows.Add(row);
        if (row.Before is { } before) _moved.TryAdd(row.RowId, before);
    }

    /// <summary>What a row was before it moved; null if it did not.</summary>
    public PropertyValues? FindMoved(Guid rowId) => _moved.GetValueOrDefault(rowId);

    /// <summary>Answers and forgets them.</summary>
    public List<RemovedRow> TakeAll()
    {
        List<RemovedRow> taken = [.. _rows];
        _rows.Clear();
        return taken;
    }
}
