using Todo.Todos.Changes;

namespace Todo.Todos.Labels;

/// <summary>The labels of lists. Reading needs <c>View</c> on the list, changing <c>Edit</c>.</summary>
[RemoteService(Path = "labels")]
public interface ITodoLabelAppService : IApplicationService
{
    /// <summary>All of a list, by name.</summary>
    Task<ListResultDto<TodoLabelDto>> GetListAsync(GetTodoLabelsInput input, CancellationToken cancellationToken = default);

    Task<TodoLabelDto> CreateAsync(CreateTodoLabelDto input, CancellationToken cancellationToken = default);

    Task<TodoLabelDto> PatchAsync(Guid id, UpdateTodoLabelDto input, CancellationToken cancellationToken = default);

    /// <summary>To the trash; items no longer show it.</summary>
    Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default);
}
