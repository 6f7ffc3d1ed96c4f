namespace Todo.Framework.TestBase;

/// <summary>A clock that stands until it is moved; register it as <see cref="TimeProvider"/>.</summary>
public sealed class TestClock : TimeProvider
{
    private long _ticks;

    /// <summary>A Monday morning, on whole seconds.</summary>
    public static readonly DateTimeOffset DefaultStart = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public TestClock(DateTimeOffset? start = null) => _ticks = (start ?? DefaultStart).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
