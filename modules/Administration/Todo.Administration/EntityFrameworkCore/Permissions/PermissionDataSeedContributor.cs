using Todo.Administration.Domain.Permissions;

namespace Todo.Administration.EntityFrameworkCore.Permissions;

/// <summary>Gives each permission once to the built-in roles: all of the side to <c>admin</c>, the ordinary ones to <c>user</c>.</summary>
[ExposeServices(typeof(IDataSeedContributor))]
internal sealed class PermissionDataSeedContributor(
    IDbContextProvider contexts,
    IPermissionDefinitionManager definitions,
    TypedCache<GrantedPermissions> cache,
    ICurrentTenant currentTenant,
    IGuidGenerator guidGenerator,
    IUnitOfWorkManager unitOfWorkManager) : IDataSeedContributor, ITransientDependency
{
    private static readonly string[] BuiltInRoles = ["admin", "user"];

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        using var tenant = currentTenant.Change(context.TenantId);
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        var dbContext = contexts.For<PermissionGrant>();
        var side = context.TenantId is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        var seeded = await dbContext.Set<SeededPermission>().Select(p => p.Name).ToHashSetAsync(cancellationToken);
        var missing = definitions.GetPermissions().Where(p => p.Sides.HasFlag(side) && !seeded.Contains(p.Name)).ToList();
        if (missing.Count == 0) return;
        foreach (var permission in missing)
        {
            dbContext.Add(new SeededPermission(guidGenerator.Create(), context.TenantId, permission.Name));
            foreach (var role in BuiltInRoles.Where(role => role == "admin" || permission.IsGrantedByDefault))
            {
                dbContext.Add(new PermissionGrant(guidGenerator.Create(), context.TenantId, permission.Name, "R", role));
            }
        }

        foreach (var role in BuiltInRoles) await cache.RemoveAsync(GrantedPermissions.CacheKey("R", role), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
