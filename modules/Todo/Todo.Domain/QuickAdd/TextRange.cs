namespace Todo.Todos.QuickAdd;

/// <summary>Part of a text, in UTF-16 units.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    public bool Overlaps(int start, int length) => start < Start + Length && Start < start + length;
}
