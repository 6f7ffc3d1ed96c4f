namespace Todo.Framework.EntityFrameworkCore;

/// <summary>What is done to a tenant's database as a whole, by its owner.</summary>
public interface ITenantDatabaseManager
{
    /// <summary>Makes the database if it is missing, and brings it to this version.</summary>
    /// <exception cref="TenantDatabaseException">It cannot be used.</exception>
    Task CreateAsync(string connectionString, CancellationToken cancellationToken = default);

    /// <summary>Brings the database to this version: tables, row-level security. A missing one is not made: a tenant had its data in it.</summary>
    /// <exception cref="TenantDatabaseException">It cannot be used.</exception>
    Task MigrateAsync(string connectionString, CancellationToken cancellationToken = default);

    /// <summary>Whether both lead to one and the same database, by whatever names.</summary>
    /// <param name="other">Null is the main database.</param>
    /// <exception cref="TenantDatabaseException">One of them cannot be asked.</exception>
    Task<bool> IsSameAsync(string connectionString, string? other, CancellationToken cancellationToken = default);

    /// <summary>How many rows of the tenant there are, by table.</summary>
    /// <param name="connectionString">Null is the main database.</param>
    /// <exception cref="TenantDatabaseException">It cannot be asked.</exception>
    Task<IReadOnlyDictionary<string, long>> CountRowsAsync(string? connectionString, Guid tenantId, CancellationToken cancellationToken = default);
}
