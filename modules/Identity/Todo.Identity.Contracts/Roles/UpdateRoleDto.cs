namespace Todo.Identity.Roles;

public sealed class UpdateRoleDto : CreateRoleDto
{
    /// <summary>Checked when it is sent.</summary>
    public string? ConcurrencyStamp { get; set; }
}
