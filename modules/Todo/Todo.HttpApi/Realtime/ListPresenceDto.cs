namespace Todo.Todos.Realtime;

public sealed class ListPresenceDto
{
    /// <summary>More people than this are not named; a face says nothing in such a crowd.</summary>
    public const int MaxUsers = 50;

    public Guid ListId { get; init; }

    /// <summary>One entry a user, longest here first.</summary>
    public IReadOnlyList<PresentUserDto> Users { get; init; } = [];
}
