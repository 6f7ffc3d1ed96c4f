namespace Todo.Todos.Lists;

/// <summary>Whether the tenant may have one more list.</summary>
public interface IListQuota
{
    Task RequireAsync(CancellationToken cancellationToken = default);
}
