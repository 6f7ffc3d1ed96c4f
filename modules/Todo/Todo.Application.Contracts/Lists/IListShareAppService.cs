namespace Todo.Todos.Lists;

/// <summary>Whom a list is shared with directly.</summary>
[RemoteService(Path = "lists")]
public interface IListShareAppService : IApplicationService
{
    /// <summary>Oldest first; seen by all who see the list.</summary>
    [RemoteAction("{listId}/shares")]
    Task<ListResultDto<ListShareDto>> GetListAsync(Guid listId, CancellationToken cancellationToken = default);

    /// <summary>Shares the list, or changes what somebody may do with it. Needs <see cref="ListAccess.Admin"/>.</summary>
    [RemoteAction("{listId}/shares")]
    Task<ListShareDto> CreateAsync(Guid listId, CreateListShareDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes it back; anybody may leave a list themselves.</summary>
    [RemoteAction("{listId}/shares/{userId}")]
    Task DeleteAsync(Guid listId, Guid userId, CancellationToken cancellationToken = default);
}
