using System.Reflection;

namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>A parameter of an exposed method.</summary>
/// <param name="IsOptional">It has a default or may be null, and so may be left out.</param>
public sealed record RemoteParameter(ParameterInfo Info, RemoteParameterSource Source, bool IsOptional)
{
    public string Name => Info.Name!;
    public Type Type => Info.ParameterType;
}
