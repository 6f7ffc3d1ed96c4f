using System.Collections.Immutable;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Data;

internal sealed class DataFilter : IDataFilter, ISingletonDependency
{
    private readonly AsyncLocal<ImmutableHashSet<Type>?> _disabled = new();

    public bool IsEnabled<TFilter>() where TFilter : class => _disabled.Value?.Contains(typeof(TFilter)) != true;

    public IDisposable Disable<TFilter>() where TFilter : class
    {
        var previous = _disabled.Value;
        _disabled.Value = (previous ?? []).Add(typeof(TFilter));
        return new DisposeAction(() => _disabled.Value = previous);
    }
}
