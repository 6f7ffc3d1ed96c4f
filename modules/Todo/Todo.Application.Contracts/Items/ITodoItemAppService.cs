using Todo.Todos.Changes;

namespace Todo.Todos.Items;

/// <summary>The todos of lists. Reading needs <c>View</c> on the list, changing <c>Edit</c>; what the caller may not see does not exist.</summary>
[RemoteService(Path = "items")]
public interface ITodoItemAppService : IApplicationService
{
    Task<TodoItemDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    Task<TodoItemDto> CreateAsync(CreateTodoItemDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes the fields that are sent.</summary>
    Task<TodoItemDto> PatchAsync(Guid id, UpdateTodoItemDto input, CancellationToken cancellationToken = default);

    /// <summary>To the trash, with its subtasks.</summary>
    Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default);

    Task<TodoItemDto> RestoreAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default);

    Task<TodoItemDto> CompleteAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default);

    Task<TodoItemDto> ReopenAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default);

    /// <summary>To another place in the order, section, parent or list.</summary>
    Task<TodoItemDto> MoveAsync(Guid id, MoveTodoItemDto input, CancellationToken cancellationToken = default);

    /// <summary>Makes it again with its subtasks, open; here or in another list. Needs <c>View</c> on its list and <c>Edit</c> where the copy goes.</summary>
    Task<TodoItemDto> DuplicateAsync(Guid id, DuplicateTodoItemDto input, CancellationToken cancellationToken = default);
}
