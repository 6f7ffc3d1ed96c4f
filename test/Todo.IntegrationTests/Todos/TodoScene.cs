using Todo.IntegrationTests.Hosting;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>A list with a section, an item and a person it is shared with: what the routes are tried on.</summary>
internal sealed record TodoScene(TestUser OwnerAccount, TodoApi Owner, TodoListDto List, Guid SectionId, Guid ItemId, Guid MemberId);
