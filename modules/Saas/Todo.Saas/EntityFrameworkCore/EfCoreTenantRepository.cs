using Microsoft.EntityFrameworkCore;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Domain.Tenants;

namespace Todo.Saas.EntityFrameworkCore;

internal sealed class EfCoreTenantRepository(IDbContextProvider contexts) : EfCoreRepository<Tenant, Guid>(contexts), ITenantRepository
{
    protected override string NotFoundCode => SaasErrorCodes.TenantNotFound;

    public Task<Tenant?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(tenant => tenant.NormalizedName == normalizedName, cancellationToken);

    public async Task<Tenant> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        await DbSet.FromSql($"SELECT * FROM saas.tenants WHERE id = {id} FOR UPDATE").FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(NotFoundCode, id);

    public async Task<TenantWithEdition> GetWithEditionAsync(Guid id, CancellationToken cancellationToken = default) =>
        await WithEdition(DbSet.Where(tenant => tenant.Id == id)).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(NotFoundCode, id);

    public Task<List<TenantWithEdition>> GetListAsync(
        string normalizedPrefix, SortingClause? sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var rows = Matching(normalizedPrefix);
        var ordered = sorting switch
        {
            { Field: "creationTime", IsDescending: true } => rows.OrderByDescending(t => t.CreationTime).ThenByDescending(t => t.Id),
            { Field: "creationTime" } => rows.OrderBy(t => t.CreationTime).ThenBy(t => t.Id),
            { IsDescending: true } => rows.OrderByDescending(t => t.NormalizedName),
            _ => rows.OrderBy(t => t.NormalizedName),
        };
        return WithEdition(ordered.Skip(skipCount).Take(maxResultCount)).ToListAsync(cancellationToken);
    }

    public Task<int> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default) =>
        Matching(normalizedPrefix).CountAsync(cancellationToken);

    public async Task<List<Tenant>> MoveToEditionAsync(Guid from, Guid? to, CancellationToken cancellationToken = default)
    {
        var moved = await DbSet.AsNoTracking().Where(tenant => tenant.EditionId == from).ToListAsync(cancellationToken);
        await DbSet.IgnoreQueryFilters([nameof(ISoftDelete)]).Where(tenant => tenant.EditionId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(tenant => tenant.EditionId, to), cancellationToken);
        return moved;
    }

    public Task<List<Tenant>> GetWithDatabaseAsync(CancellationToken cancellationToken = default) =>
        DbSet.AsNoTracking().Where(tenant => tenant.SealedConnectionString != null && !tenant.IsDeleted).ToListAsync(cancellationToken);

    public Task LockNameAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        DbContext.LockTextAsync("saas.tenants " + normalizedName, cancellationToken);

    private IQueryable<Tenant> Matching(string normalizedPrefix) =>
        normalizedPrefix.Length == 0 ? DbSet : DbSet.Where(tenant => tenant.NormalizedName.StartsWith(normalizedPrefix));

    private IQueryable<TenantWithEdition> WithEdition(IQueryable<Tenant> tenants) => tenants.AsNoTracking().Select(tenant => new TenantWithEdition(
        tenant, DbContext.Set<Edition>().Where(edition => edition.Id == tenant.EditionId).Select(edition => edition.DisplayName).FirstOrDefault()));
}
