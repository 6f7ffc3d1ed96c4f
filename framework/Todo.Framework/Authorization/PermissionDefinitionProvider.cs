using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Authorization;

/// <summary>Names a module's permissions. Expose with <c>[ExposeServices(typeof(PermissionDefinitionProvider))]</c>.</summary>
public abstract class PermissionDefinitionProvider : ISingletonDependency
{
    public abstract void Define(IPermissionDefinitionContext context);
}
