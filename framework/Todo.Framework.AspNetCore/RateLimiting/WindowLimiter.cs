using System.Threading.RateLimiting;

namespace Todo.Framework.AspNetCore;

/// <summary>So many permits a minute for each key. A key that is quiet for a while is forgotten. Taking a permit allocates nothing.</summary>
public sealed class WindowLimiter<TKey> : IDisposable where TKey : notnull
{
    private readonly PartitionedRateLimiter<(TKey Key, int PerMinute)> _limiter;

    public WindowLimiter() =>
        // The limit is part of the partition, so that a new one holds at once.
        _limiter = PartitionedRateLimiter.Create<(TKey Key, int PerMinute), (TKey Key, int PerMinute)>(static key => RateLimitPartition.Get(key, Window));

    /// <summary>Seconds to wait, or null when the permit was given; 0 a minute is no limit.</summary>
    /// <param name="permits">0 only asks whether one would be given.</param>
    public int? Take(TKey key, int perMinute, int permits = 1)
    {
        if (perMinute == 0) return null;
        using var lease = _limiter.AttemptAcquire((key, perMinute), permits);
        if (lease.IsAcquired) return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromMinutes(1);
        return Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
    }

    public void Dispose() => _limiter.Dispose();

    private static FixedWindowRateLimiter Window((TKey Key, int PerMinute) partition) => new(new FixedWindowRateLimiterOptions
    {
        PermitLimit = partition.PerMinute,
        Window = TimeSpan.FromMinutes(1),
        AutoReplenishment = false, // the partitioned limiter has one timer for all
    });
}
