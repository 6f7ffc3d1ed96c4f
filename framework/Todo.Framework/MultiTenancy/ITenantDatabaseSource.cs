namespace Todo.Framework.MultiTenancy;

/// <summary>Knows which tenants have a database to themselves.</summary>
public interface ITenantDatabaseSource
{
    /// <summary>Their connection strings by tenant, as the rows say now; those of inactive tenants as well. Secrets: they go into no log.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetConnectionStringsAsync(CancellationToken cancellationToken = default);
}
