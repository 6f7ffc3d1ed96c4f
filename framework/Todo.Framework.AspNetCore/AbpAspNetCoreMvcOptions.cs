using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore;

/// <summary>Which application services are exposed over REST (ABP: Auto API Controllers).</summary>
public sealed class AbpAspNetCoreMvcOptions
{
    public ConventionalControllerOptions ConventionalControllers { get; } = new();
}
