namespace Todo.Saas.Editions;

/// <summary>What the operator sells tenants.</summary>
[RemoteService(Path = "editions")]
public interface IEditionAppService : IApplicationService
{
    Task<PagedResultDto<EditionDto>> GetListAsync(GetEditionsInput input, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>; so with every method that takes an id.</exception>
    Task<EditionDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateEditionName</c>.</exception>
    Task<EditionDto> CreateAsync(CreateEditionDto input, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateEditionName</c>.</exception>
    Task<EditionDto> UpdateAsync(Guid id, UpdateEditionDto input, CancellationToken cancellationToken = default);

    /// <param name="moveTenantsTo">The edition that its tenants are moved to first.</param>
    /// <exception cref="BusinessException"><c>Todo.Saas:EditionInUse</c>: it has tenants, and no other edition was named for them.</exception>
    Task DeleteAsync(Guid id, Guid? moveTenantsTo = null, CancellationToken cancellationToken = default);
}
