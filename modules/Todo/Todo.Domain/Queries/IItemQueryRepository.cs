using Todo.Todos.Items;

namespace Todo.Todos.Queries;

public interface IItemQueryRepository
{
    /// <summary>A page of the items that fulfil the query, over all its lists.</summary>
    Task<List<TodoItem>> GetPageAsync(ItemQuery query, TodoItemPage page, CancellationToken cancellationToken = default);

    /// <summary>Those of <paramref name="ids"/> that fulfil the query, in no order.</summary>
    Task<List<TodoItem>> GetAmongAsync(ItemQuery query, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>How many items fulfil the query; counts no further than <paramref name="maxCount"/>.</summary>
    Task<int> CountAsync(ItemQuery query, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Items of the lists whose title or description has all these words (as beginnings of words) and phrases, best first. When there is
    /// none, those whose title is written much like it.</summary>
    Task<List<SearchHit>> SearchAsync(
        IReadOnlyCollection<Guid> listIds, IReadOnlyCollection<string> words, IReadOnlyCollection<string> phrases, CancellationToken cancellationToken = default);

    /// <summary>Sections of the lists with this name, in whatever case.</summary>
    Task<List<Guid>> FindSectionsAsync(IReadOnlyCollection<Guid> listIds, string name, CancellationToken cancellationToken = default);

    /// <summary>Labels of the lists with this name, in whatever case.</summary>
    Task<List<Guid>> FindLabelsAsync(IReadOnlyCollection<Guid> listIds, string name, CancellationToken cancellationToken = default);

    /// <summary>Names of the lists' labels that begin so, each once, in order.</summary>
    Task<List<string>> GetLabelNamesAsync(IReadOnlyCollection<Guid> listIds, string prefix, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Owners of the lists and those they are shared with.</summary>
    Task<List<Guid>> GetPeopleAsync(IReadOnlyCollection<Guid> listIds, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>A search looks no further than this; what fits less well than so many is not found.</summary>
    const int MaxHits = 10_000;
}
