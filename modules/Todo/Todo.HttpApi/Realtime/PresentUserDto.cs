namespace Todo.Todos.Realtime;

/// <summary>Somebody who has a list open, and the item and field they are in, if any.</summary>
public sealed class PresentUserDto
{
    public const int MaxFieldLength = 64;

    public Guid UserId { get; init; }
    public string UserName { get; init; } = "";
    public Guid? ItemId { get; init; }
    public string? Field { get; init; }
}
