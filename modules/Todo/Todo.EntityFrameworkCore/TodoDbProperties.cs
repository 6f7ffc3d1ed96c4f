namespace Todo.Todos.EntityFrameworkCore;

internal static class TodoDbProperties
{
    public const string Schema = "todo";

    /// <summary>Positions are compared ordinally, in the database as in code.</summary>
    public const string OrdinalCollation = "C";
}
