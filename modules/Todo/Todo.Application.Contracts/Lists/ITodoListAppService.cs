using Todo.Todos.Changes;

namespace Todo.Todos.Lists;

/// <summary>The caller's lists and those shared with them.</summary>
[RemoteService(Path = "lists")]
public interface ITodoListAppService : IApplicationService
{
    /// <summary>By position and id.</summary>
    Task<PagedResultDto<TodoListDto>> GetListAsync(GetTodoListsInput input, CancellationToken cancellationToken = default);

    Task<TodoListDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    Task<TodoListDto> CreateAsync(CreateTodoListDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes the fields that are sent. Needs <see cref="ListAccess.Admin"/>.</summary>
    Task<TodoListDto> PatchAsync(Guid id, UpdateTodoListDto input, CancellationToken cancellationToken = default);

    /// <summary>To the trash. Only the owner may.</summary>
    Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default);

    /// <summary>What the caller may do with the list; for doors that ask before they let in.</summary>
    [RemoteService(false)]
    Task<ListAccess> GetAccessAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Every list that the caller sees; for doors that tell of them.</summary>
    [RemoteService(false)]
    Task<IReadOnlyList<Guid>> GetVisibleIdsAsync(CancellationToken cancellationToken = default);

    /// <summary>Everything that changed after <paramref name="since"/> (0: the whole list), at most 1,000 rows in sequence order.</summary>
    Task<ListChangesDto> GetChangesAsync(Guid id, long since = 0, CancellationToken cancellationToken = default);
}
