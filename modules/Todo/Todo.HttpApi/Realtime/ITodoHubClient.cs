using Todo.Todos.Changes;

namespace Todo.Todos.Realtime;

/// <summary>What the server sends to a live client.</summary>
public interface ITodoHubClient
{
    /// <summary>To all who have the list open, the author included.</summary>
    Task Changed(ListChangedDto change);

    /// <summary>Something changed in a list; to all who watch every list they see. What it was, they ask for.</summary>
    Task ListTouched(ListTouchedDto touched);

    /// <summary>Who is looking at a list; to all who have it open.</summary>
    Task Presence(ListPresenceDto presence);

    /// <summary>To one user: what they may do with a list has changed.</summary>
    Task AccessChanged(ListAccessChangedDto change);
}
