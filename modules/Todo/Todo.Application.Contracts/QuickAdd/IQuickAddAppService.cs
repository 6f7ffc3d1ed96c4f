namespace Todo.Todos.QuickAdd;

/// <summary>Todos from text, as people type it: <c>Pay rent every 1st #home @anna p1 ~30m //by bank</c>.</summary>
[RemoteService(Path = "items")]
public interface IQuickAddAppService : IApplicationService
{
    /// <summary>Each line is a todo, what is indented a subtask of the line above it; all in one transaction, at the end of the list. With
    /// <c>preview</c> nothing is made: the answer says what would be, and where in the text each part was found.</summary>
    Task<QuickAddResultDto> QuickAddAsync(QuickAddInput input, CancellationToken cancellationToken = default);
}
