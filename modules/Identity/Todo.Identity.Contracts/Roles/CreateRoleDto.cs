using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Roles;

public class CreateRoleDto
{
    [Required]
    [StringLength(RoleConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }
}
