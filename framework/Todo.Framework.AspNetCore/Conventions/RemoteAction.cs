using System.Reflection;

namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>A method of an application service as it is exposed.</summary>
/// <param name="Route">With constraints and no leading slash: <c>api/todo/items/{id:guid}/move</c>.</param>
/// <param name="ResultType">What the task brings; null when it brings nothing.</param>
public sealed record RemoteAction(
    MethodInfo Method, string HttpMethod, string Route, IReadOnlyList<RemoteParameter> Parameters, Type? ResultType)
{
    /// <summary>Of what the task brings, in its declaration; null when it brings nothing.</summary>
    internal NullabilityInfo? ResultNullability { get; } =
        ResultType is null ? null : new NullabilityInfoContext().Create(Method.ReturnParameter).GenericTypeArguments[0];

    /// <summary>The answer may be empty (204).</summary>
    internal bool IsResultNullable => ResultNullability is { ReadState: NullabilityState.Nullable };

    /// <summary>The method of the class that carries it out; the attributes that say who may call it are there.</summary>
    internal MethodInfo ImplementationIn(Type implementation)
    {
        var map = implementation.GetInterfaceMap(Method.DeclaringType!);
        return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, Method)];
    }
}
