using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Users;

/// <summary>For an application that keeps no sessions; the module that does replaces it.</summary>
[ExposeServices(typeof(ISessionRevocations))]
internal sealed class NoSessionRevocations : ISessionRevocations, ISingletonDependency
{
    public event Action<string>? Revoked
    {
        add { }
        remove { }
    }

    public bool IsRevoked(string sessionId) => false;
}
