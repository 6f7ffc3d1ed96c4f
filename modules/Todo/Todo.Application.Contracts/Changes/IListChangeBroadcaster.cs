namespace Todo.Todos.Changes;

/// <summary>Sends to the live clients; filled by the real-time door.</summary>
public interface IListChangeBroadcaster
{
    Task BroadcastAsync(ListChangedDto change, CancellationToken cancellationToken);
}
