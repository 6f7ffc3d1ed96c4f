using System.Collections.Concurrent;
using Todo.Todos.Items;

namespace Todo.IntegrationTests.Todos.Realtime;

/// <summary>What the server has confirmed to writers, to be held against what is there in the end.</summary>
internal sealed class AcknowledgedEdits
{
    private readonly ConcurrentQueue<TodoItemDto> _rows = new();
    private readonly ConcurrentDictionary<Guid, bool> _deleted = new();

    private readonly ConcurrentDictionary<Guid, bool> _perhapsDeleted = new();

    public int Count => _rows.Count + _deleted.Count;

    public void Row(TodoItemDto row) => _rows.Enqueue(row);

    public void MayBeDeleted(Guid id) => _perhapsDeleted[id] = true;

    public void Deleted(Guid id) => _deleted[id] = true;

    /// <summary>Nothing that was confirmed is missing: every confirmed row is there at least as new as it was confirmed, with the
    /// title of its newest confirmed state unless it changed since, or it was deleted.</summary>
    public void ShouldBeIn(IReadOnlyDictionary<Guid, TodoItemDto> items)
    {
        foreach (var history in _rows.GroupBy(row => row.Id))
        {
            var newest = history.MaxBy(row => row.Sequence)!;
            if (!items.TryGetValue(history.Key, out var item))
            {
                _perhapsDeleted.ContainsKey(history.Key).ShouldBeTrue($"item {newest.Title} was confirmed and is gone, and nobody deleted it");
                continue;
            }

            item.Sequence.ShouldBeGreaterThanOrEqualTo(newest.Sequence);
            if (item.Sequence == newest.Sequence) item.ShouldBeEquivalentTo(newest);
        }

        foreach (var id in _deleted.Keys) items.ContainsKey(id).ShouldBeFalse();
    }
}
