namespace Todo.Todos.SavedViews;

/// <summary>Lists and saved views that the caller keeps at hand; each has its own.</summary>
[RemoteService(Path = "favorites")]
public interface IFavoriteAppService : IApplicationService
{
    /// <summary>Adds a list or saved view; one that is there stays.</summary>
    [RemoteAction("{id}")]
    Task PutAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Takes it away; what is none is no error.</summary>
    [RemoteAction("{id}")]
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
