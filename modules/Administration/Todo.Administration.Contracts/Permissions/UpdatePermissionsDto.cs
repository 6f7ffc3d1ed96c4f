using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.Permissions;

public sealed class UpdatePermissionsDto
{
    public const int MaxPermissions = 1000;

    /// <summary>Those that change.</summary>
    [Required]
    [MaxLength(MaxPermissions)]
    public IReadOnlyList<UpdatePermissionDto> Permissions { get; set; } = [];
}
