using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Data;
using Todo.Framework.Domain;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;
using Todo.Framework.Modularity;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>The one context of the application, composed of every module's configurations (docs/adr/0002). Modules get it of
/// <see cref="IDbContextProvider"/>; the host derives from it to own the migrations. Filters of tenant and trash are on; see <see cref="IDataFilter"/>.</summary>
public abstract class AbpDbContext(DbContextOptions options) : DbContext(options)
{
    private IServiceProvider? _scope;
    private IDataFilter? _dataFilter;
    private ICurrentTenant? _currentTenant;

    // Read by the query filters at every execution, so that one compiled query serves all tenants.
    public Guid? CurrentTenantId => _currentTenant?.Id;
    public bool IsTenantFilterOn => _dataFilter?.IsEnabled<IMultiTenant>() ?? false;
    public bool IsSoftDeleteFilterOn => _dataFilter?.IsEnabled<ISoftDelete>() ?? false;

    /// <summary>Whose rows the database shows now, whatever a query says (<see cref="RowSecurity"/>).</summary>
    internal string VisibleTenant =>
        _dataFilter is null ? RowSecurity.Nobody : !IsTenantFilterOn ? RowSecurity.AllTenants : CurrentTenantId?.ToString() ?? RowSecurity.Host;

    /// <summary>Whether it is on a database that tenants have to themselves.</summary>
    internal bool IsOfTenants { get; set; }

    /// <summary>What the database was last told, and in which transaction.</summary>
    internal (IDbContextTransaction? Transaction, string? Tenant) Announced { get; set; }

    /// <summary>Ties a context from the pool to the scope that uses it now.</summary>
    public void Attach(IServiceProvider scope)
    {
        _scope = scope;
        Announced = default;
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always; // the database is told whose rows for a transaction
        Database.AutoSavepointsEnabled = false; // a failed save ends its unit of work; a savepoint each would cost a round trip
        _dataFilter = scope.GetRequiredService<IDataFilter>();
        _currentTenant = scope.GetRequiredService<ICurrentTenant>();
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var contributor in (_scope?.GetServices<ISaveChangesContributor>() ?? []).OrderBy(contributor => contributor.Order))
        {
            await contributor.BeforeSaveAsync(this, cancellationToken);
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saving is asynchronous: its contributors talk to the database.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeOffsetConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var application = this.GetApplicationServiceProvider().GetRequiredService<AbpApplication>();
        foreach (var assembly in application.Assemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
            foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IModelContributor).IsAssignableFrom(t)))
            {
                ((IModelContributor)Activator.CreateInstance(type)!).Configure(modelBuilder);
            }
        }

        QueryFilters.Apply(modelBuilder, this);
    }
}
