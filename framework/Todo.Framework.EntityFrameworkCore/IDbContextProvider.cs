using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Leads to rows, wherever they are: those of an <see cref="IMultiTenant"/> entity in the database that the current tenant has to
/// itself, if it has one; all others in the main database, whoever the tenant is (docs/adr/0007).</summary>
public interface IDbContextProvider
{
    /// <summary>The scope's context on the database in which rows of <typeparamref name="TEntity"/> are now. To be asked at each use
    /// and not kept, for the tenant may change.</summary>
    /// <exception cref="BusinessException"><c>Todo.Framework:TenantDatabaseUnavailable</c>.</exception>
    AbpDbContext For<TEntity>() where TEntity : class;
}
