namespace Todo.Todos.Lists;

/// <summary>The list for what has no list yet. Everybody has one of their own.</summary>
[RemoteService(Path = "lists")]
public interface IInboxAppService : IApplicationService
{
    /// <summary>The caller's inbox; the first call makes it.</summary>
    [RemoteAction("inbox")]
    Task<TodoListDto> GetAsync(CancellationToken cancellationToken = default);
}
