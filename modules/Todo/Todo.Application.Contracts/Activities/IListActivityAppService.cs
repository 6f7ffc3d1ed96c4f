namespace Todo.Todos.Activities;

/// <summary>What happened in a list.</summary>
[RemoteService(Path = "lists")]
public interface IListActivityAppService : IApplicationService
{
    /// <summary>Newest first; mere reordering is left out. Needs <c>View</c>.</summary>
    Task<ActivityPageDto> GetActivityAsync(Guid id, GetActivitiesInput input, CancellationToken cancellationToken = default);
}
