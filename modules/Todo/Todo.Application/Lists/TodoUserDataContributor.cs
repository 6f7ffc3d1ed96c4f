using System.Runtime.CompilerServices;
using Todo.Identity.Account;
using Todo.Todos.Items;

namespace Todo.Todos.Lists;

/// <summary>The user's own lists with all that is in them; what others share with them is the others'.</summary>
[ExposeServices(typeof(IUserDataContributor))]
internal sealed class TodoUserDataContributor(ITodoListRepository lists, ITodoItemRepository items) : IUserDataContributor, ITransientDependency
{
    private const int PageSize = 500;

    public string Name => "lists";

    public async IAsyncEnumerable<object> ReadAsync(Guid userId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var skip = 0; ; skip += PageSize)
        {
            var page = await lists.GetAccessibleAsync(userId, skip, PageSize, cancellationToken);
            foreach (var list in page.Select(accessible => accessible.List).Where(list => list.OwnerId == userId))
            {
                yield return new { list.Id, list.Name, list.Color, list.Icon, list.IsArchived, list.CreationTime };
                await foreach (var item in ReadItemsAsync(list, cancellationToken)) yield return item.ToDto();
            }

            if (page.Count < PageSize) yield break;
        }
    }

    private async IAsyncEnumerable<TodoItem> ReadItemsAsync(TodoList list, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = new TodoItemPage(TodoItemSorting.Sequence, IsDescending: false, SkipCount: 0, PageSize);
        for (var skip = 0; ; skip += PageSize)
        {
            var rows = await items.GetPageAsync(list.SpaceId, list.Id, page with { SkipCount = skip }, cancellationToken);
            foreach (var item in rows) yield return item;
            if (rows.Count < PageSize) yield break;
        }
    }
}
