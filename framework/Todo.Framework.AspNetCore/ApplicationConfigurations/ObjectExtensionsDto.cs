namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <summary>Nothing extends the modules' entities; the pages of users and tenants wait for both objects all the same.</summary>
public sealed record ObjectExtensionsDto
{
    public IReadOnlyDictionary<string, object?> Modules { get; init; } = new Dictionary<string, object?>();
    public IReadOnlyDictionary<string, object?> Enums { get; init; } = new Dictionary<string, object?>();
}
