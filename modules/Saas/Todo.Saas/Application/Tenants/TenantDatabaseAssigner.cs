using Todo.Saas.Domain.Tenants;

namespace Todo.Saas.Application.Tenants;

/// <summary>Decides where a tenant's data is. It never moves data: the operator copies it while the tenant is switched off, and we only
/// look elsewhere from then on, if it really is there (docs/adr/0007).</summary>
internal sealed class TenantDatabaseAssigner(ITenantDatabaseManager manager, TenantDatabases databases, IStringEncryptionService encryption)
    : ITransientDependency
{
    /// <summary>Makes the database if need be and brings it to this version.</summary>
    /// <param name="member">The caller's field that holds the connection string.</param>
    /// <exception cref="AbpValidationException">It cannot serve.</exception>
    public async Task PrepareAsync(string connectionString, string member, CancellationToken cancellationToken = default)
    {
        try
        {
            await manager.CreateAsync(connectionString, cancellationToken);
            if (!await manager.IsSameAsync(connectionString, other: null, cancellationToken)) return;
        }
        catch (TenantDatabaseException exception)
        {
            throw new AbpValidationException(new ValidationError($"Saas.ConnectionString.{exception.Problem}", member));
        }

        throw new AbpValidationException(new ValidationError("Saas.ConnectionString.MainDatabase", member));
    }

    /// <summary>Gives a tenant that is being made its database; one can act in it there until the answer is disposed.</summary>
    /// <param name="connectionString">Of a database that is prepared; null is the main one.</param>
    public IDisposable? Assign(Tenant tenant, string? connectionString)
    {
        tenant.SetConnectionString(encryption.Encrypt(connectionString));
        return connectionString is null ? null : databases.Introduce(tenant.Id, connectionString);
    }

    /// <summary>Lets an existing tenant's data be looked for there.</summary>
    /// <param name="tenant">Its row is locked, so that nobody switches it on meanwhile.</param>
    /// <param name="connectionString">Of a database that is prepared; null is the main one.</param>
    /// <exception cref="BusinessException"><c>Todo.Saas:TenantIsActive</c>, <c>Todo.Saas:TenantDataMissing</c>.</exception>
    public async Task MoveAsync(Tenant tenant, string? connectionString, CancellationToken cancellationToken = default)
    {
        var present = encryption.Decrypt(tenant.SealedConnectionString);
        if (connectionString == present) return;
        if (!await IsSamePlaceAsync(connectionString, present, cancellationToken))
        {
            if (tenant.IsActive) throw new BusinessException(SaasErrorCodes.TenantIsActive);
            await RequireDataAsync(tenant.Id, connectionString, present, cancellationToken);
        }

        tenant.SetConnectionString(encryption.Encrypt(connectionString));
    }

    private async Task<bool> IsSamePlaceAsync(string? connectionString, string? present, CancellationToken cancellationToken)
    {
        if (connectionString is null || present is null) return false;
        try
        {
            return await manager.IsSameAsync(connectionString, present, cancellationToken);
        }
        catch (TenantDatabaseException)
        {
            return false; // nobody can tell
        }
    }

    private async Task RequireDataAsync(Guid tenantId, string? connectionString, string? present, CancellationToken cancellationToken)
    {
        var there = await CountAsync(connectionString, tenantId, cancellationToken);
        var here = await CountAsync(present, tenantId, cancellationToken);

        // Of a database that is lost nobody can say how much was in it: then what is restored elsewhere will have to do.
        var isAllThere = here is null
            ? there?.Values.Any(count => count > 0) == true
            : there is not null && here.All(table => there.GetValueOrDefault(table.Key) >= table.Value);
        if (!isAllThere) throw new BusinessException(SaasErrorCodes.TenantDataMissing);
    }

    /// <summary>Null when the database does not answer.</summary>
    private async Task<IReadOnlyDictionary<string, long>?> CountAsync(string? connectionString, Guid tenantId, CancellationToken cancellationToken)
    {
        try
        {
            return await manager.CountRowsAsync(connectionString, tenantId, cancellationToken);
        }
        catch (TenantDatabaseException)
        {
            return null;
        }
    }
}
