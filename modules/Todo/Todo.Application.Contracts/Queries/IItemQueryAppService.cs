using Todo.Todos.Items;

namespace Todo.Todos.Queries;

/// <summary>Items of one list or of all that the caller sees, by the query language. What they may not see is in no answer and no count.</summary>
[RemoteService(Path = "items")]
public interface IItemQueryAppService : IApplicationService
{
    /// <exception cref="BusinessException"><c>Todo:InvalidQuery</c>, with the position; <c>Todo:InvalidSorting</c>, <c>Todo:InvalidCursor</c>, <c>Todo:InvalidTimeZone</c>.</exception>
    Task<TodoItemPageDto> GetListAsync(GetTodoItemsInput input, CancellationToken cancellationToken = default);

    /// <summary>How many items each query finds over all lists, in the order of the queries; none counts further than 1,000.</summary>
    [RemoteAction("query-counts")]
    Task<ListResultDto<int>> CountAsync(CountItemsInput input, CancellationToken cancellationToken = default);

    /// <summary>What could stand at a place in a query: fields, values, labels, people, lists.</summary>
    [RemoteAction("query-suggestions")]
    Task<ListResultDto<QuerySuggestionDto>> SuggestAsync(SuggestQueryInput input, CancellationToken cancellationToken = default);
}
