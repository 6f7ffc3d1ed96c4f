namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>Where a hub is, if not at <c>/signalr-hubs/</c> and its name without <c>Hub</c> in kebab-case (ABP: SignalR Integration).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HubRouteAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}
