namespace Todo.Todos.Changes;

/// <summary>Takes committed changes to those who have the list open. Never waits: what does not get through here is in the outbox.</summary>
public interface IListChangeSink
{
    void Publish(ListChange change);
}
