using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>One scope's contexts: the main one, and one for each tenant's database that the scope has touched.</summary>
internal sealed class DbContextProvider(
    IServiceProvider scope, TenantDatabases databases, TenantDbContextFactory factory, ICurrentTenant currentTenant)
    : IDbContextProvider, IScopedDependency, IDisposable, IAsyncDisposable
{
    private readonly List<AbpDbContext> _used = new(1);
    private readonly List<Own> _own = [];
    private AbpDbContext? _main;
    private TenantDatabase? _fixed;
    private bool _isFixed;

    /// <summary>What runs in this scope; contexts take part in it as they are asked for.</summary>
    public EfCoreUnitOfWork? UnitOfWork { get; set; }

    public AbpDbContext Main
    {
        get
        {
            if (_main is null) _used.Add(_main = scope.GetRequiredService<AbpDbContext>());
            return _main;
        }
    }

    /// <summary>On the database of the current tenant.</summary>
    public AbpDbContext Current => (_isFixed ? _fixed : databases.Find(currentTenant.Id)) is { } own ? On(own) : Main;

    /// <summary>The contexts that were asked for so far.</summary>
    public IReadOnlyList<AbpDbContext> Used => _used;

    public AbpDbContext For<TEntity>() where TEntity : class
    {
        var context = Owner<TEntity>.IsTenant ? Current : Main;
        UnitOfWork?.Join(context);
        return context;
    }

    /// <summary>Makes one database that of every tenant in this scope, for work that goes from database to database.</summary>
    /// <param name="database">Null is the main one.</param>
    public void Fix(TenantDatabase? database) => (_isFixed, _fixed) = (true, database);

    public void Dispose()
    {
        foreach (var own in _own)
        {
            own.Context.Dispose();
            own.Lease.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var own in _own)
        {
            await own.Context.DisposeAsync();
            own.Lease.Dispose();
        }
    }

    private AbpDbContext On(TenantDatabase database)
    {
        foreach (var own in _own)
        {
            if (own.Database == database) return own.Context;
        }

        if (database.IsUnavailable) throw TenantDatabase.Unavailable();
        var lease = database.Rent(isVisit: _isFixed);
        var context = factory.Create();
        context.IsOfTenants = true;
        context.Database.SetDbConnection(lease.DataSource.CreateConnection(), contextOwnsConnection: true);
        context.Attach(scope);
        _own.Add(new Own(database, lease, context));
        _used.Add(context);
        return context;
    }

    private sealed record Own(TenantDatabase Database, TenantDatabaseLease Lease, AbpDbContext Context);

    private static class Owner<TEntity>
    {
        public static readonly bool IsTenant = typeof(IMultiTenant).IsAssignableFrom(typeof(TEntity));
    }
}
