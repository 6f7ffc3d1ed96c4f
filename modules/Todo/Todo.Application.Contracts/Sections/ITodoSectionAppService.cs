using Todo.Todos.Changes;

namespace Todo.Todos.Sections;

/// <summary>The sections of lists. All need <c>Edit</c> on the list.</summary>
[RemoteService(Path = "sections")]
public interface ITodoSectionAppService : IApplicationService
{
    Task<TodoSectionDto> CreateAsync(CreateTodoSectionDto input, CancellationToken cancellationToken = default);

    Task<TodoSectionDto> PatchAsync(Guid id, UpdateTodoSectionDto input, CancellationToken cancellationToken = default);

    Task<TodoSectionDto> MoveAsync(Guid id, MoveTodoSectionDto input, CancellationToken cancellationToken = default);

    /// <summary>Its items stay, in no section.</summary>
    Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default);
}
