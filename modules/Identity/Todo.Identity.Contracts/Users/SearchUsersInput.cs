using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class SearchUsersInput
{
    public const int MaxMaxResultCount = 20;

    [StringLength(UserConsts.MaxEmailLength)]
    public string? Filter { get; set; }

    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = 10;
}
