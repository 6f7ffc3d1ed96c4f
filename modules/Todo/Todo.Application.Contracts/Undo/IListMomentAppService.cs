namespace Todo.Todos.Undo;

/// <summary>Puts a whole list back to a moment. Comments stay, and so do todos that came from another list since or went to one.
/// Both need <c>Admin</c>, and answer <c>Todo:TooManyChanges</c> (409) when more has happened than one step takes back.</summary>
[RemoteService(Path = "lists")]
public interface IListMomentAppService : IApplicationService
{
    /// <summary>What <see cref="RestoreAsync"/> would do.</summary>
    Task<MomentDto> RestorePreviewAsync(Guid id, MomentInput input, CancellationToken cancellationToken = default);

    /// <summary>All of it or nothing; one step of undo.</summary>
    Task<MomentDto> RestoreAsync(Guid id, MomentInput input, CancellationToken cancellationToken = default);
}
