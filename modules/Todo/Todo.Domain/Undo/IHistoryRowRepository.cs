using System.Text.Json;
using Todo.Todos.Activities;
using Todo.Todos.Items;

namespace Todo.Todos.Undo;

/// <summary>Rows of any kind, as their history knows them.</summary>
public interface IHistoryRowRepository
{
    /// <summary>Those of the rows that exist, in the trash or not, locked for this transaction.</summary>
    Task<List<object>> GetForUpdateAsync(ActivityRowType rowType, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Everything below these items that is not in the trash, locked; at most <paramref name="maxCount"/>.</summary>
    Task<List<TodoItem>> GetDescendantsForUpdateAsync(IReadOnlyCollection<Guid> itemIds, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Everything below the item that went to the trash at that instant, along with it, locked; at most <paramref name="maxCount"/>.</summary>
    Task<List<TodoItem>> GetDeletedAlongAsync(Guid spaceId, Guid itemId, DateTimeOffset deletedAt, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>The fields of a row that was read here, by their names on the wire.</summary>
    IReadOnlyDictionary<string, JsonElement> ReadFields(object row);
}
