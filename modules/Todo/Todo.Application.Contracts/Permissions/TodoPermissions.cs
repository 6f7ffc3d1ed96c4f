namespace Todo.Todos.Permissions;

/// <summary>What a role allows in general; what a list allows is its access level.</summary>
public static class TodoPermissions
{
    public const string GroupName = "Todo";

    public static class Lists
    {
        public const string Default = GroupName + ".Lists";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string Share = Default + ".Share";
    }

    public static class Items
    {
        public const string Default = GroupName + ".Items";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
    }
}
