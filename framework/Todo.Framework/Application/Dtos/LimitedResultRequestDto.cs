using System.ComponentModel.DataAnnotations;

namespace Todo.Framework.Application;

public class LimitedResultRequestDto
{
    public const int DefaultMaxResultCount = 10;
    public const int MaxMaxResultCount = 1000;

    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = DefaultMaxResultCount;
}
