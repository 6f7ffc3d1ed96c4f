using System.Collections.Frozen;
using System.Globalization;

namespace Todo.Todos.QuickAdd;

/// <summary>A place among the atoms of a text. Who reads a phrase in vain puts <see cref="Position"/> back.</summary>
internal sealed class PhraseCursor(IReadOnlyList<PhraseAtom> atoms, PhraseContext context)
{
    public PhraseContext Context { get; } = context;
    public int Position { get; set; }
    public IReadOnlyList<PhraseAtom> Atoms { get; } = atoms;
    public bool IsAtEnd => Position >= Atoms.Count;
    public PhraseAtom? Current => IsAtEnd ? null : Atoms[Position];

    /// <summary>A phrase may begin here: where a word does.</summary>
    public bool IsAtStartOfWord => Current is { IsGlued: false } || (Position > 0 && Atoms[Position - 1] is { Kind: PhraseAtomKind.Sign, Text: "(" or "," });

    /// <summary>A phrase may end here: nothing hangs on it but the sentence's signs.</summary>
    public bool IsAtEndOfWord
    {
        get
        {
            for (var i = Position; i < Atoms.Count && Atoms[i].IsGlued; i++)
            {
                if (Atoms[i].Kind != PhraseAtomKind.Sign || !",.;:!?)…".Contains(Atoms[i].Text, StringComparison.Ordinal)) return false;
            }

            return true;
        }
    }

    /// <summary>What <paramref name="read"/> answers; when that is null, nothing is taken.</summary>
    public T? Try<T>(Func<T?> read) where T : struct
    {
        var start = Position;
        var result = read();
        if (result is null) Position = start;
        return result;
    }

    public bool Try(Func<bool> read) => Try<bool>(() => read() ? true : null) is not null;

    public bool TakeWord(params ReadOnlySpan<string> words)
    {
        if (Current is not { Kind: PhraseAtomKind.Word } atom || !words.Contains(atom.Text)) return false;
        Position++;
        return true;
    }

    /// <summary>All of the words, one after the other.</summary>
    public bool TakeWords(params string[] words) => Try(() => words.All(word => TakeWord(word)));

    public T? Take<T>(FrozenDictionary<string, T> words) where T : struct
    {
        if (Current is not { Kind: PhraseAtomKind.Word } atom || !words.TryGetValue(atom.Text, out var value)) return null;
        Position++;
        return value;
    }

    /// <param name="isGlued">Only right behind what was before.</param>
    public bool TakeSign(char sign, bool isGlued = true)
    {
        if (Current is not { Kind: PhraseAtomKind.Sign } atom || atom.Text[0] != sign || (isGlued && !atom.IsGlued)) return false;
        Position++;
        return true;
    }

    public int? TakeNumber(int minimum, int maximum, int maxDigits = 4)
    {
        if (Current is not { Kind: PhraseAtomKind.Number } atom || atom.Length > maxDigits) return null;
        var value = int.Parse(atom.Text, CultureInfo.InvariantCulture);
        if (value < minimum || value > maximum) return null;
        Position++;
        return value;
    }

    /// <summary>In digits or, up to twelve, as a word.</summary>
    public int? TakeCount(int maximum) => TakeNumber(1, maximum) ?? Take(PhraseWords.Numbers);

    public bool TakeAnd() => TakeSign(',', isGlued: false) ? TakeWord("and", "und") || true : TakeWord("and", "und") || TakeSign('&', isGlued: false) || TakeSign('+', isGlued: false);

    /// <summary>2nd, 2., second; last is -1.</summary>
    public int? TakeOrdinal(int maximum) => Try<int>(() =>
        TakeNumber(1, maximum, maxDigits: 2) is { } number
            ? Current is { IsGlued: true } && (TakeWord("st", "nd", "rd", "th") || TakeSign('.')) ? number : null
            : Take(PhraseWords.Ordinals));

    /// <summary>Whether a name that is another word, too, is meant as a weekday: after a word that asks for a day, at the end, or before a time.</summary>
    public bool IsLikelyDate(int position)
    {
        if (position > 0 && Atoms[position - 1].Text is "on" or "by" or "due" or "this" or "next" or "every" or "each" or "until" or "till" or "and" or "und"
            or "am" or "bis" or "ab" or "jeden" or "naechsten" or "diesen" or "kommenden" or "coming" or "other") return true;
        if (position + 1 >= Atoms.Count || Atoms[position + 1].Kind == PhraseAtomKind.Number || Atoms[position + 1].Text is "at" or "um") return true;
        return position > 0 && Atoms[position].IsCapital && Atoms[position + 1].Text is "morning" or "evening" or "frueh" or "abend" or "nachmittag";
    }
}
