namespace Todo.Todos.Queries;

public enum QueryMinutesField
{
    Estimate,
    Spent,
}
