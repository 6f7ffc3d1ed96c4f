using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class SearchUsersInput
{
    public const int MaxMaxResultCount = 20;
    public const int MaxSkipCount = 1000;

    [StringLength(UserConsts.MaxEmailLength)]
    public string? Filter { get; set; }

    [Range(0, MaxSkipCount)]
    public int SkipCount { get; set; }

    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = 10;
}
