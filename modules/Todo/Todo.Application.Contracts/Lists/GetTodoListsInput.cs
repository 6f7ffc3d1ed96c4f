namespace Todo.Todos.Lists;

public sealed class GetTodoListsInput : PagedResultRequestDto
{
    public GetTodoListsInput() => MaxResultCount = 100;
}
