namespace Todo.Todos.Features;

public static class TodoFeatures
{
    public const string GroupName = "Todo";

    /// <summary>Lists that a tenant may have, all its users together.</summary>
    public const string MaxLists = GroupName + ".MaxLists";

    /// <summary>Whether lists can be shared with others. Those that were shared before stay so.</summary>
    public const string Sharing = GroupName + ".Sharing";
}
