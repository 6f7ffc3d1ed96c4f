using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Application;

internal sealed class CurrentIdempotencyKey : ICurrentIdempotencyKey, ISingletonDependency
{
    private readonly AsyncLocal<Holder?> _current = new();

    public IDisposable Change(string? key)
    {
        var previous = _current.Value;
        _current.Value = key is null ? null : new Holder { Key = key };
        return new DisposeAction(() => _current.Value = previous);
    }

    public string? Take() => _current.Value is { } holder ? Interlocked.Exchange(ref holder.Key, null) : null;

    private sealed class Holder
    {
        public string? Key;
    }
}
