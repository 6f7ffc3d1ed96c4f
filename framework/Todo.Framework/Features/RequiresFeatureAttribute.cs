namespace Todo.Framework.Features;

/// <summary>Opens an application service or method only to tenants that have all of the features (toggles).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequiresFeatureAttribute(params string[] features) : Attribute
{
    public IReadOnlyList<string> Features { get; } = features;
}
