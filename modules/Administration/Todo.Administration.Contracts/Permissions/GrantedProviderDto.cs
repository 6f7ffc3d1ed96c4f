namespace Todo.Administration.Permissions;

/// <summary>Who has a permission that the user has by them.</summary>
public sealed record GrantedProviderDto(string ProviderName, string ProviderKey);
