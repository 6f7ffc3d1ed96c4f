namespace Todo.Todos.QuickAdd;

internal enum PhraseAtomKind
{
    Word,
    Number,
    Sign,

    /// <summary>Not to be interpreted: the user said so, or it is part of a mark such as #label.</summary>
    Closed,
}
