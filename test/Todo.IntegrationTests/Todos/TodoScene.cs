using Todo.IntegrationTests.Hosting;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>A list with a section, an item and a person it is shared with: what the routes are tried on.</summary>
internal sealed record TodoScene(TestUser OwnerAccount, TodoApi Owner, TodoListDto List, Guid SectionId, Guid ItemId, Guid MemberId)
{
    /// <summary>A label of the list and another item, where a test asked for them.</summary>
    public Guid LabelId { get; init; }

    /// <inheritdoc cref="LabelId"/>
    public Guid BlockerId { get; init; }

    /// <summary>Time that the owner spent on the item, where a test asked for it.</summary>
    public Guid TimeEntryId { get; init; }

    /// <summary>An item that recurs every day.</summary>
    public Guid RecurringId { get; init; }
}
