namespace Todo.Administration.Permissions;

/// <param name="EntityDisplayName">The role or user, as shown.</param>
public sealed record PermissionListResultDto(string EntityDisplayName, IReadOnlyList<PermissionGroupDto> Groups);
