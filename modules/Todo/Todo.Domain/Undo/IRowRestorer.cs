using Todo.Todos.Activities;

namespace Todo.Todos.Undo;

/// <summary>Makes rows of one kind what they were. It checks what the caller may do with each row's list; whoever adds a kind of row adds one.</summary>
public interface IRowRestorer
{
    ActivityRowType RowType { get; }

    /// <param name="rows">Locked rows, in the trash or not, and what each shall be.</param>
    Task ApplyAsync(IReadOnlyList<(object Row, RowTarget Target)> rows, CancellationToken cancellationToken = default);
}
