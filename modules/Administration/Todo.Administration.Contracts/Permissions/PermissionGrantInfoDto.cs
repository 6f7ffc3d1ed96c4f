namespace Todo.Administration.Permissions;

/// <param name="ParentName">The permission this one needs; null at the top.</param>
/// <param name="IsGranted">By any provider.</param>
/// <param name="AllowedProviders">Empty: all.</param>
public sealed record PermissionGrantInfoDto(
    string Name, string DisplayName, string? ParentName, bool IsGranted, IReadOnlyList<string> AllowedProviders, IReadOnlyList<GrantedProviderDto> GrantedProviders);
