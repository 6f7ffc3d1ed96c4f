using Todo.Framework.DependencyInjection;

namespace Todo.Framework.MultiTenancy;

internal sealed class CurrentTenant : ICurrentTenant, ISingletonDependency
{
    private readonly AsyncLocal<TenantInfo?> _current = new();

    public bool IsAvailable => Id is not null;
    public Guid? Id => _current.Value?.Id;
    public string? Name => _current.Value?.Name;

    public IDisposable Change(Guid? id, string? name = null)
    {
        var previous = _current.Value;
        _current.Value = new TenantInfo(id, name);
        return new DisposeAction(() => _current.Value = previous);
    }

    private sealed record TenantInfo(Guid? Id, string? Name);
}
