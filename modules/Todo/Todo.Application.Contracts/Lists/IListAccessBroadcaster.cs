namespace Todo.Todos.Lists;

/// <summary>Applies a change of access to the user's live connections before it returns; filled by the real-time door.</summary>
public interface IListAccessBroadcaster
{
    /// <param name="tenantId">Of list and user; null: the host.</param>
    Task BroadcastAsync(Guid? tenantId, Guid listId, Guid userId, ListAccess access);
}
