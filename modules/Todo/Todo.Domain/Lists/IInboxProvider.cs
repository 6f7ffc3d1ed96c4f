namespace Todo.Todos.Lists;

/// <summary>The caller's inbox, for whatever has to put something into it. Needs a transaction.</summary>
public interface IInboxProvider
{
    /// <summary>Made when there is none yet; two who ask at once get the same.</summary>
    Task<TodoList> GetAsync(CancellationToken cancellationToken = default);
}
