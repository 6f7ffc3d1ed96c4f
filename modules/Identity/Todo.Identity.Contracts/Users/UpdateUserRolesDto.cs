using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class UpdateUserRolesDto
{
    [Required]
    [MaxLength(UserConsts.MaxRoles)]
    public IReadOnlyList<string> RoleNames { get; set; } = [];
}
