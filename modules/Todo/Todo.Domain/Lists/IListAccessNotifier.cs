namespace Todo.Todos.Lists;

/// <summary>Tells the live doors that somebody's access changed, once this scope's unit of work has committed: who lost it receives
/// nothing more.</summary>
public interface IListAccessNotifier
{
    void NotifyAfterCommit(ListAccessChanged change);
}
