using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.Permissions;

public sealed class UpdatePermissionDto
{
    [Required]
    [StringLength(128)]
    public string Name { get; set; } = "";

    public bool IsGranted { get; set; }
}
