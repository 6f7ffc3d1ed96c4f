using Todo.Todos.Changes;

namespace Todo.Todos.Items;

/// <summary>One link of an item at a time, so that two people who add different ones never conflict. All need <c>Edit</c> on the list;
/// what is already so is a success.</summary>
[RemoteService(Path = "items")]
public interface IItemLinkAppService : IApplicationService
{
    [RemoteAction("{id}/labels/{labelId}", Method = "PUT")]
    Task<TodoItemDto> AddLabelAsync(Guid id, Guid labelId, MutationInput? input = null, CancellationToken cancellationToken = default);

    [RemoteAction("{id}/labels/{labelId}", Method = "DELETE")]
    Task<TodoItemDto> RemoveLabelAsync(Guid id, Guid labelId, MutationInput input, CancellationToken cancellationToken = default);

    [RemoteAction("{id}/assignees/{userId}", Method = "PUT")]
    Task<TodoItemDto> AssignAsync(Guid id, Guid userId, MutationInput? input = null, CancellationToken cancellationToken = default);

    [RemoteAction("{id}/assignees/{userId}", Method = "DELETE")]
    Task<TodoItemDto> UnassignAsync(Guid id, Guid userId, MutationInput input, CancellationToken cancellationToken = default);

    /// <summary>The item waits for <paramref name="blockerId"/>, of the same list.</summary>
    [RemoteAction("{id}/blockers/{blockerId}", Method = "PUT")]
    Task<TodoItemDto> AddBlockerAsync(Guid id, Guid blockerId, MutationInput? input = null, CancellationToken cancellationToken = default);

    [RemoteAction("{id}/blockers/{blockerId}", Method = "DELETE")]
    Task<TodoItemDto> RemoveBlockerAsync(Guid id, Guid blockerId, MutationInput input, CancellationToken cancellationToken = default);
}
