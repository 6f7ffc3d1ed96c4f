namespace Todo.Todos.Changes;

/// <summary>Sends to the live clients; filled by the real-time door.</summary>
public interface IListChangeBroadcaster
{
    /// <param name="tenantId">Of the list; null: the host.</param>
    Task BroadcastAsync(Guid? tenantId, ListChangedDto change, CancellationToken cancellationToken);
}
