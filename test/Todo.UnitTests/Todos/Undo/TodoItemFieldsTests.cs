using System.Text.Json;
using Todo.Todos.Items;
using Todo.Todos.Undo;

namespace Todo.UnitTests.Todos.Undo;

public sealed class TodoItemFieldsTests
{
    // What the system keeps for itself; activity does not have it either.
    private static readonly string[] Bookkeeping =
    [
        "id", "tenantId", "spaceId", "sequence", "isOpen", "commentCount", "commentsChangedAt", "concurrencyStamp", "creationTime", "creatorId",
        "lastModificationTime", "lastModifierId", "isDeleted", "deletionTime", "deleterId",
        "timeSpentMinutes", // the sum of the time entries, which are never undone
        "isUntouchedOccurrence",
    ];

    [Fact]
    public void Every_field_of_an_item_can_be_put_back()
    {
        var fields = typeof(TodoItem).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Except(Bookkeeping);

        fields.ShouldBe(TodoItemFields.All, ignoreOrder: true, "A new field of TodoItem is recorded by itself; TodoItemFields and TodoItemRestorer must know how to put it back");
    }
}
