using Todo.Todos.Changes;

namespace Todo.Todos.Trash;

/// <summary>Deleted lists of the caller, and what was deleted in lists that they may edit. After 30 days (configurable) it is gone for good.</summary>
[RemoteService(Path = "trash")]
public interface ITrashAppService : IApplicationService
{
    Task<TrashPageDto> GetListAsync(GetTrashInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes it out of the trash, to where it was; with the subtasks that were deleted along with it.</summary>
    Task<TrashEntryDto> RestoreAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default);

    /// <summary>For good, with its history. Only in lists of the caller's own.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Deletes for good whatever is of the caller's own lists.</summary>
    [RemoteAction("", Method = "DELETE")]
    Task<EmptiedTrashDto> EmptyAsync(CancellationToken cancellationToken = default);
}
