using System.Text.RegularExpressions;

namespace Todo.Todos.QuickAdd;

/// <summary>Cuts a text into atoms.</summary>
internal static partial class PhraseText
{
    /// <param name="closed">Ranges in which nothing is interpreted.</param>
    public static List<PhraseAtom> Split(string text, IReadOnlyCollection<TextRange> closed)
    {
        var atoms = new List<PhraseAtom>();
        foreach (Match match in Atom().Matches(text))
        {
            var (start, value) = (match.Index, match.Value);
            var kind = closed.Any(range => range.Overlaps(start, value.Length)) ? PhraseAtomKind.Closed
                : char.IsAsciiDigit(value[0]) ? PhraseAtomKind.Number
                : char.IsLetter(value[0]) ? PhraseAtomKind.Word
                : PhraseAtomKind.Sign;
            atoms.Add(new PhraseAtom(Fold(value), kind, start, value.Length, start > 0 && !char.IsWhiteSpace(text[start - 1]), char.IsUpper(value[0])));
        }

        return atoms;
    }

    public static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.AsSpan().ContainsAny("äöüß")
            ? lower.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
            : lower;
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+|\S")]
    private static partial Regex Atom();
}
