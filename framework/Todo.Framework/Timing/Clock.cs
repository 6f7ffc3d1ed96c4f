using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Timing;

internal sealed class Clock(TimeProvider timeProvider) : IClock, ISingletonDependency
{
    public DateTimeOffset Now
    {
        get
        {
            var now = timeProvider.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }
}
