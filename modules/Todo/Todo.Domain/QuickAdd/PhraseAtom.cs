namespace Todo.Todos.QuickAdd;

/// <summary>A word, a number or one sign of a text.</summary>
/// <param name="Text">Lower case, umlauts as two letters: "Übermorgen" is "uebermorgen".</param>
/// <param name="Start">In the text, in UTF-16 units, as <paramref name="Length"/> is.</param>
/// <param name="IsGlued">No space before it.</param>
/// <param name="IsCapital">Written with a capital.</param>
internal readonly record struct PhraseAtom(string Text, PhraseAtomKind Kind, int Start, int Length, bool IsGlued, bool IsCapital)
{
    public int End => Start + Length;
}
