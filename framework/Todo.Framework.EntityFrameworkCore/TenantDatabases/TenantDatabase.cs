using System.Data.Common;
using Npgsql;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>A database that tenants have to themselves, as this node knows it. Its pool is made at the first use and goes when it has not
/// been used for a while, so that a node with thousands of such tenants holds connections to the busy ones alone.</summary>
internal sealed class TenantDatabase(string connectionString, Func<string, DbDataSource> createDataSource, TimeProvider time)
{
    public static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(5);

    /// <summary>How long work in the background leaves a database alone that has failed.</summary>
    public static readonly TimeSpan RestTime = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private DbDataSource? _dataSource;
    private int _leases;
    private bool _isRetired;
    private long _usedAt; // in ticks, to be read without the lock
    private long _restsUntil;

    public string ConnectionString { get; } = connectionString;

    /// <summary>Whether this node has brought it to its own version.</summary>
    public volatile bool IsMigrated;

    /// <summary>It could not be brought to this version: nobody can work with it.</summary>
    public volatile bool IsUnavailable;

    /// <summary>Whether a tenant's user has asked for it lately on this node.</summary>
    public bool IsInUse => Now - Interlocked.Read(ref _usedAt) < IdleTime.Ticks;

    public bool IsResting => Now < Interlocked.Read(ref _restsUntil);

    private long Now => time.GetUtcNow().UtcTicks;

    /// <summary>What callers are told when it does not answer.</summary>
    public static BusinessException Unavailable(Exception? reason = null) =>
        new BusinessException(FrameworkErrorCodes.TenantDatabaseUnavailable, reason).WithData("retryAfterSeconds", (int)RestTime.TotalSeconds);

    public void Rest() => Interlocked.Exchange(ref _restsUntil, Now + RestTime.Ticks);

    /// <param name="isVisit">Work in the background looks in on every database; that alone does not make it one in use.</param>
    public TenantDatabaseLease Rent(bool isVisit = false)
    {
        lock (_lock)
        {
            _dataSource ??= createDataSource(ConnectionString);
            _leases++;
            if (!isVisit) Interlocked.Exchange(ref _usedAt, Now);
            return new TenantDatabaseLease(_dataSource, Return);
        }
    }

    /// <summary>Closes the pool when nobody has used it for a while.</summary>
    public void CloseIfIdle()
    {
        lock (_lock)
        {
            if (_leases == 0 && !IsInUse) Close();
        }
    }

    /// <summary>No tenant has it any more: closes the pool as soon as nobody uses it.</summary>
    public void Retire()
    {
        lock (_lock)
        {
            _isRetired = true;
            if (_leases == 0) Close();
        }
    }

    /// <summary>Where it is, without how to get in.</summary>
    public override string ToString()
    {
        var parts = new NpgsqlConnectionStringBuilder(ConnectionString);
        return $"{parts.Database} on {parts.Host}:{parts.Port}";
    }

    private void Return()
    {
        lock (_lock)
        {
            if (--_leases == 0 && _isRetired) Close();
        }
    }

    /// <summary>Connections that are at work are not cut off: they close when they are returned.</summary>
    private void Close()
    {
        _dataSource?.Dispose();
        _dataSource = null;
    }
}
