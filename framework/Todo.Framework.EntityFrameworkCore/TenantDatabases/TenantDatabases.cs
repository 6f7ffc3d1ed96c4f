using Todo.Framework.DependencyInjection;
using Todo.Framework.Messaging;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Which tenants have a database to themselves, for every use of a context to ask: complete in each node's memory, for there are
/// far fewer of them than tenants. Whoever is not in it has their data in the main database, so it must never lag behind what a door
/// has read of a tenant: see <see cref="Learn"/>.</summary>
public sealed class TenantDatabases : ISingletonDependency, IDisposable
{
    private readonly ITenantDatabaseSource _source;
    private readonly TenantDataSourceFactory _factory;
    private readonly TimeProvider _time;
    private readonly IDisposable[] _subscriptions;
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, string> _introduced = [];
    private Dictionary<Guid, string> _stored = [];
    private long _version;
    private volatile Dictionary<Guid, TenantDatabase> _byTenant = [];

    public TenantDatabases(ITenantDatabaseSource source, TenantDataSourceFactory factory, TimeProvider time, INodeBus bus)
    {
        (_source, _factory, _time) = (source, factory, time);
        _subscriptions =
        [
            bus.Subscribe(TenantChannels.DatabaseChanged, (_, token) => RefreshAsync(token)),
            bus.Subscribe(TenantChannels.Closed, (_, token) => RefreshAsync(token)), // a deleted one
            bus.OnGap(RefreshAsync),
        ];
    }

    /// <summary>Each once, however many tenants share it.</summary>
    internal IReadOnlyCollection<TenantDatabase> All => [.. _byTenant.Values.Distinct()];

    /// <summary>Null when the tenant's data is in the main database.</summary>
    internal TenantDatabase? Find(Guid? tenantId)
    {
        var byTenant = _byTenant;
        return byTenant.Count > 0 && tenantId is { } id ? byTenant.GetValueOrDefault(id) : null;
    }

    /// <summary>Reads anew who has one.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var version = Interlocked.Read(ref _version);
            var stored = await _source.GetConnectionStringsAsync(cancellationToken);
            lock (_lock)
            {
                if (version != _version) continue; // somebody knows of a newer row
                _stored = new Dictionary<Guid, string>(stored);
                Publish();
                return;
            }
        }
    }

    /// <summary>Takes over what was read of a tenant's row just now: nobody may act in a tenant whose database this node does not know yet,
    /// because the message of its making is still under way.</summary>
    /// <param name="connectionString">Null: it has none.</param>
    public void Learn(Guid tenantId, string? connectionString)
    {
        lock (_lock)
        {
            if (_stored.GetValueOrDefault(tenantId) == connectionString) return;
            if (connectionString is null) _stored.Remove(tenantId);
            else _stored[tenantId] = connectionString;
            _version++;
            Publish();
        }
    }

    /// <summary>Makes the database the tenant's, before its row is committed, until the answer is disposed.</summary>
    public IDisposable Introduce(Guid tenantId, string connectionString)
    {
        Set(() => _introduced[tenantId] = connectionString);
        return new DisposeAction(() => Set(() => _introduced.Remove(tenantId)));

        void Set(Action change)
        {
            lock (_lock)
            {
                change();
                Publish();
            }
        }
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
        foreach (var database in All) database.Retire();
    }

    private void Publish()
    {
        var known = All.ToDictionary(database => database.ConnectionString);
        var kept = new Dictionary<string, TenantDatabase>();
        var byTenant = new Dictionary<Guid, TenantDatabase>();
        foreach (var (tenantId, connectionString) in _stored.Concat(_introduced))
        {
            if (!kept.TryGetValue(connectionString, out var database))
            {
                kept[connectionString] = database = known.GetValueOrDefault(connectionString) ?? new TenantDatabase(connectionString, _factory.Create, _time);
            }
            byTenant[tenantId] = database;
        }

        _byTenant = byTenant;
        foreach (var database in known.Values.Where(database => !kept.ContainsKey(database.ConnectionString))) database.Retire();
    }
}
