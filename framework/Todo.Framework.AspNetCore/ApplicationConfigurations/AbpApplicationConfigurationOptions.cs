namespace Todo.Framework.AspNetCore;

/// <summary>What the web app is told besides what modules define.</summary>
public sealed class AbpApplicationConfigurationOptions
{
    /// <summary>The resource that keys without a resource name (<c>::Key</c>) belong to.</summary>
    public string? DefaultResourceName { get; set; }
}
