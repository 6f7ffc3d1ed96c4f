namespace Todo.Administration.Permissions;

public sealed record PermissionGroupDto(
    string Name, string DisplayName, string DisplayNameKey, string DisplayNameResource, IReadOnlyList<PermissionGrantInfoDto> Permissions);
