using Todo.Todos.Items;

namespace Todo.IntegrationTests.Todos.Realtime;

/// <summary>What the database says a list holds.</summary>
internal sealed record ListTruth(IReadOnlyDictionary<Guid, TodoItemDto> Items)
{
    public static async Task<ListTruth> ReadAsync(TodoApi api, Guid listId)
    {
        var page = await api.GetItemsAsync(listId, "&maxResultCount=1000");
        page.NextCursor.ShouldBeNull();
        return new ListTruth(page.Items.ToDictionary(i => i.Id));
    }

    /// <summary>The replica holds the same rows in the same state, and so the same order.</summary>
    public void ShouldBe(ListReplica replica)
    {
        replica.Items.Keys.ShouldBe(Items.Keys, ignoreOrder: true);
        foreach (var (id, item) in Items) replica.Items[id].ShouldBeEquivalentTo(item);
    }

    /// <summary>The broadcasts, put in order, follow each other without gap or overlap from <paramref name="start"/> to <paramref name="head"/>.</summary>
    public static void ShouldCoverOnce(ListReplica replica, long start, long head)
    {
        var sequence = start;
        foreach (var change in replica.Received.OrderBy(c => c.Sequence))
        {
            change.PreviousSequence.ShouldBe(sequence);
            sequence = change.Sequence;
        }

        sequence.ShouldBe(head);
    }
}
