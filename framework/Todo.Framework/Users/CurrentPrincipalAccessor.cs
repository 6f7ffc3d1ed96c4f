using System.Security.Claims;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Users;

/// <summary>Keeps the principal with the asynchronous flow; a door overrides <see cref="Default"/> with its own.</summary>
public class CurrentPrincipalAccessor : ICurrentPrincipalAccessor, ISingletonDependency
{
    private readonly AsyncLocal<Holder?> _current = new();

    public ClaimsPrincipal? Principal => _current.Value is { } holder ? holder.Principal : Default;

    /// <summary>The principal when nobody changed it: of the HTTP request, where there is one.</summary>
    protected virtual ClaimsPrincipal? Default => null;

    public IDisposable Change(ClaimsPrincipal? principal)
    {
        var previous = _current.Value;
        _current.Value = new Holder(principal);
        return new DisposeAction(() => _current.Value = previous);
    }

    private sealed record Holder(ClaimsPrincipal? Principal);
}
