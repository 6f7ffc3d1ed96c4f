namespace Todo.Framework.Application;

/// <summary>How an application service is exposed over REST. Without it, the module's defaults hold.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class RemoteServiceAttribute(bool isEnabled = true) : Attribute
{
    public bool IsEnabled { get; } = isEnabled;

    /// <summary>The last part of the service's path, such as <c>items</c>; otherwise made from the interface's name.</summary>
    public string? Path { get; init; }
}
