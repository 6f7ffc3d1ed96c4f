using System.Reflection;

namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>A method of an application service as it is exposed.</summary>
/// <param name="Route">With constraints and no leading slash: <c>api/todo/items/{id:guid}/move</c>.</param>
/// <param name="ResultType">What the task brings; null when it brings nothing.</param>
public sealed record RemoteAction(
    MethodInfo Method, string HttpMethod, string Route, IReadOnlyList<RemoteParameter> Parameters, Type? ResultType);
