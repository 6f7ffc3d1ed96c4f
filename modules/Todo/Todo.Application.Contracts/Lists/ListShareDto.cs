namespace Todo.Todos.Lists;

public sealed class ListShareDto
{
    public Guid UserId { get; init; }
    public string UserName { get; init; } = "";
    public string? Name { get; init; }
    public string? Surname { get; init; }
    public string Email { get; init; } = "";
    public ListAccess Permission { get; init; }
    public DateTimeOffset CreationTime { get; init; }
}
