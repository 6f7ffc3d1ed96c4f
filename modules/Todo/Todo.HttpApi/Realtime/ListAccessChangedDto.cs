using Todo.Todos.Lists;

namespace Todo.Todos.Realtime;

public sealed class ListAccessChangedDto
{
    public Guid ListId { get; init; }

    /// <summary>None: the list is gone, or not shared with the user any more; its changes stop.</summary>
    public ListAccess Access { get; init; }
}
