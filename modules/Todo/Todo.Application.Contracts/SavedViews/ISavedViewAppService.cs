namespace Todo.Todos.SavedViews;

/// <summary>Filters that the caller saved, and those of the lists they see. A view is changed by its owner, one of a list by the list's administrators too;
/// what the caller may not see does not exist.</summary>
[RemoteService(Path = "saved-views")]
public interface ISavedViewAppService : IApplicationService
{
    /// <summary>The caller's own, then those of others; each by position and id.</summary>
    Task<ListResultDto<SavedViewDto>> GetListAsync(CancellationToken cancellationToken = default);

    Task<SavedViewDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo:InvalidQuery</c>, <c>Todo:TooManySavedViews</c>.</exception>
    Task<SavedViewDto> CreateAsync(CreateSavedViewDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes the fields that are sent.</summary>
    Task<SavedViewDto> PatchAsync(Guid id, UpdateSavedViewDto input, CancellationToken cancellationToken = default);

    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
