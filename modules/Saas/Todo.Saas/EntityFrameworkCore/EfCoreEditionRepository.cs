using Microsoft.EntityFrameworkCore;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Domain.Tenants;

namespace Todo.Saas.EntityFrameworkCore;

internal sealed class EfCoreEditionRepository(IDbContextProvider contexts) : EfCoreRepository<Edition, Guid>(contexts), IEditionRepository
{
    protected override string NotFoundCode => SaasErrorCodes.EditionNotFound;

    public async Task LockForUseAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var rows = DbSet.FromSql($"SELECT * FROM saas.editions WHERE id = {id} FOR KEY SHARE");
        if (await rows.AsNoTracking().FirstOrDefaultAsync(cancellationToken) is null) throw new EntityNotFoundException(NotFoundCode, id);
    }

    public async Task<Edition> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        await DbSet.FromSql($"SELECT * FROM saas.editions WHERE id = {id} FOR UPDATE").FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(NotFoundCode, id);

    public async Task<EditionWithCount> GetWithCountAsync(Guid id, CancellationToken cancellationToken = default) =>
        await WithCount(DbSet.Where(edition => edition.Id == id)).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(NotFoundCode, id);

    public Task<Edition?> FindByNormalizedDisplayNameAsync(string normalizedDisplayName, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(edition => edition.NormalizedDisplayName == normalizedDisplayName, cancellationToken);

    public Task<List<EditionWithCount>> GetListAsync(
        string normalizedPrefix, bool isDescending, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var rows = Matching(normalizedPrefix);
        var ordered = isDescending ? rows.OrderByDescending(e => e.NormalizedDisplayName) : rows.OrderBy(e => e.NormalizedDisplayName);
        return WithCount(ordered.Skip(skipCount).Take(maxResultCount)).ToListAsync(cancellationToken);
    }

    public Task<int> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default) =>
        Matching(normalizedPrefix).CountAsync(cancellationToken);

    public Task LockNameAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        DbContext.LockTextAsync("saas.editions " + normalizedName, cancellationToken);

    private IQueryable<Edition> Matching(string normalizedPrefix) =>
        normalizedPrefix.Length == 0 ? DbSet : DbSet.Where(edition => edition.NormalizedDisplayName.StartsWith(normalizedPrefix));

    private IQueryable<EditionWithCount> WithCount(IQueryable<Edition> editions) => editions.AsNoTracking().Select(edition => new EditionWithCount(
        edition, DbContext.Set<Tenant>().Count(tenant => tenant.EditionId == edition.Id)));
}
