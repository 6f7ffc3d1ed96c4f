namespace Todo.Todos.Activities;

/// <summary>What happened to a row.</summary>
public enum ActivityKind
{
    Created = 1,
    Updated = 2,

    /// <summary>Went to the trash.</summary>
    Deleted = 3,

    /// <summary>Came out of the trash.</summary>
    Restored = 4,

    /// <summary>Left this list for another, whose activity says the rest.</summary>
    MovedAway = 5,

    /// <summary>Only its place in the order changed; feeds leave these out.</summary>
    Reordered = 6,
}
