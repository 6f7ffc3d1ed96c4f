namespace Todo.Saas.Domain.Editions;

/// <summary>Keeps the names of editions apart.</summary>
public sealed class EditionManager(IEditionRepository editions, IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateEditionName</c>.</exception>
    public async Task<Edition> CreateAsync(string displayName, CancellationToken cancellationToken = default)
    {
        var edition = new Edition(guidGenerator.Create(), displayName);
        await CheckNameAsync(edition, cancellationToken);
        await editions.InsertAsync(edition, cancellationToken);
        return edition;
    }

    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateEditionName</c>.</exception>
    public async Task RenameAsync(Edition edition, string displayName, CancellationToken cancellationToken = default)
    {
        edition.Rename(displayName);
        await CheckNameAsync(edition, cancellationToken);
    }

    private async Task CheckNameAsync(Edition edition, CancellationToken cancellationToken)
    {
        await editions.LockNameAsync(edition.NormalizedDisplayName, cancellationToken);
        if (await editions.FindByNormalizedDisplayNameAsync(edition.NormalizedDisplayName, cancellationToken) is { } other && other.Id != edition.Id)
        {
            throw new BusinessException(SaasErrorCodes.DuplicateEditionName).WithData("name", edition.DisplayName);
        }
    }
}
