using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class GetUsersInput : PagedAndSortedResultRequestDto
{
    [StringLength(UserConsts.MaxEmailLength)]
    public string? Filter { get; set; }
}
