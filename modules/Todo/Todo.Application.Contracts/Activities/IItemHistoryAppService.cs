using Todo.Todos.Items;

namespace Todo.Todos.Activities;

/// <summary>What happened to an item.</summary>
[RemoteService(Path = "items")]
public interface IItemHistoryAppService : IApplicationService
{
    /// <summary>Changes of the item and of its comments, newest first, in those lists that the caller may see. Needs <c>View</c>.</summary>
    Task<ActivityPageDto> GetHistoryAsync(Guid id, GetActivitiesInput input, CancellationToken cancellationToken = default);

    /// <summary>Puts fields back to what they were before an activity, whatever they are now. Needs <c>Edit</c>.</summary>
    Task<TodoItemDto> RevertAsync(Guid id, RevertItemInput input, CancellationToken cancellationToken = default);
}
