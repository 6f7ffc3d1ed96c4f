namespace Todo.UnitTests.Framework.Application;

public sealed class NotesBook : ISingletonDependency
{
    public List<string> Notes { get; } = [];
}
