using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Auditing;

internal sealed class CorrelationIdProvider : ICorrelationIdProvider, ISingletonDependency
{
    private readonly AsyncLocal<string?> _current = new();

    public string? Get() => _current.Value;

    public IDisposable Change(string? correlationId)
    {
        var previous = _current.Value;
        _current.Value = correlationId;
        return new DisposeAction(() => _current.Value = previous);
    }
}
