using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Roles;

/// <summary>Sorts by <c>name</c>.</summary>
public sealed class GetRolesInput : PagedAndSortedResultRequestDto
{
    [StringLength(RoleConsts.MaxNameLength)]
    public string? Filter { get; set; }
}
