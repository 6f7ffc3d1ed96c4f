namespace Todo.Todos.Queries;

/// <summary>A query that says nothing. <c>position</c> (UTF-16 units from 0) and <c>length</c> tell a client what to underline,
/// <c>expected</c> what could stand there.</summary>
public sealed class InvalidQueryException : BusinessException
{
    public InvalidQueryException(int position, int length, string found, string expected) : base(TodoErrorCodes.InvalidQuery)
    {
        Position = position;
        WithData("position", position).WithData("length", length).WithData("character", position + 1).WithData("found", found).WithData("expected", expected);
    }

    public int Position { get; }
}
