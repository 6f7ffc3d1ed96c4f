namespace Todo.Todos.Undo;

/// <summary>Steps through the caller's own last actions, in whichever list and from whichever device; an action is all that one request did.</summary>
[RemoteService(Path = "undo")]
public interface IUndoAppService : IApplicationService
{
    Task<UndoStateDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes back the newest action. <c>Todo:UndoConflict</c> (409) when somebody changed the same since: then nothing happens.</summary>
    [RemoteAction("/api/todo/undo")]
    Task<StepDto> UndoAsync(StepInput input, CancellationToken cancellationToken = default);

    /// <summary>Does again what was undone last.</summary>
    [RemoteAction("/api/todo/redo")]
    Task<StepDto> RedoAsync(StepInput input, CancellationToken cancellationToken = default);
}
