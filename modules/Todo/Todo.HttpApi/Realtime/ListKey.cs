namespace Todo.Todos.Realtime;

/// <summary>A list among those of all tenants: an id alone is not enough, for two databases may hold the same.</summary>
public readonly record struct ListKey(Guid? TenantId, Guid ListId)
{
    /// <summary>The group of connections that have it open.</summary>
    public string Group => $"list:{TenantId:N}:{ListId:N}";

    /// <summary>The group of connections that only want to know when it changes.</summary>
    public string TouchGroup => $"touch:{TenantId:N}:{ListId:N}";
}
