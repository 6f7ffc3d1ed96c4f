using Todo.Todos.Changes;

namespace Todo.Todos.TimeEntries;

/// <summary>Time spent on items. Each user has at most one running timer. Starting and adding need <c>Edit</c> on the list.</summary>
[RemoteService(Path = "time-entries")]
public interface ITimeEntryAppService : IApplicationService
{
    /// <summary>The caller's running timer; none runs: an empty answer.</summary>
    [RemoteAction("running", Method = "GET")]
    Task<TimeEntryDto?> FindRunningAsync(CancellationToken cancellationToken = default);

    /// <summary>The item's entries, latest first, at most 100.</summary>
    [RemoteAction("/api/todo/items/{itemId}/time-entries", Method = "GET")]
    Task<ListResultDto<TimeEntryDto>> GetListAsync(Guid itemId, CancellationToken cancellationToken = default);

    /// <summary>Starts the caller's timer on the item, and ends the one that runs on another.</summary>
    [RemoteAction("/api/todo/items/{itemId}/timer", Method = "POST")]
    Task<TimeEntryDto> StartAsync(Guid itemId, MutationInput? input = null, CancellationToken cancellationToken = default);

    /// <summary>Ends the caller's timer and adds its minutes to its item; none runs: an empty answer.</summary>
    [RemoteAction("stop", Method = "POST")]
    Task<TimeEntryDto?> StopAsync(MutationInput? input = null, CancellationToken cancellationToken = default);

    [RemoteAction("/api/todo/items/{itemId}/time-entries", Method = "POST")]
    Task<TimeEntryDto> CreateAsync(Guid itemId, CreateTimeEntryDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes an entry back, and its minutes from the item. One's own; anybody's with <c>Admin</c> on the list.</summary>
    Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default);
}
