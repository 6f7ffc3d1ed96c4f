using System.Reflection;

namespace Todo.Framework.AspNetCore.Conventions;

public sealed class ConventionalControllerSetting(Assembly assembly)
{
    public Assembly Assembly { get; } = assembly;

    /// <summary>The part of the path after <c>/api/</c>, and the module's key in the API definition.</summary>
    public string RootPath { get; set; } = "app";

    /// <summary>The name under which clients configure the base URL.</summary>
    public string RemoteServiceName { get; set; } = "Default";

    /// <summary>Which of the assembly's interfaces are meant; all, if not set.</summary>
    public Func<Type, bool> TypePredicate { get; set; } = _ => true;
}
