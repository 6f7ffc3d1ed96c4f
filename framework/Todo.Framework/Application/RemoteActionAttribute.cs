namespace Todo.Framework.Application;

/// <summary>Gives a method a route of its own below its service's path, where the conventional one would read badly.</summary>
/// <param name="template">Such as <c>{id}/shares/{userId}</c>; a leading <c>/</c> makes it absolute.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RemoteActionAttribute(string template) : Attribute
{
    public string Template { get; } = template;

    /// <summary>The HTTP method, otherwise taken from the method's name.</summary>
    public string? Method { get; init; }
}
