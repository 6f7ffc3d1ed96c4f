using System.Collections.Frozen;

namespace Todo.Todos.QuickAdd;

/// <summary>Names that @ and / may be followed by: what is none of them stays a part of the title.</summary>
public sealed class QuickAddNames(IEnumerable<string> people, IEnumerable<string> sections)
{
    public static readonly QuickAddNames None = new([], []);

    /// <summary>Folded names, the longest first: a section's name may have spaces.</summary>
    private readonly string[] _sections = [.. sections.OrderByDescending(name => name.Length)];
    private readonly FrozenSet<string> _people = people.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool IsPerson(string name) => _people.Contains(name);

    /// <summary>The section whose name <paramref name="text"/> begins with.</summary>
    public string? FindSection(ReadOnlySpan<char> text)
    {
        foreach (var name in _sections)
        {
            var isWhole = text.Length == name.Length || (text.Length > name.Length && !char.IsLetterOrDigit(text[name.Length]));
            if (isWhole && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return name;
        }

        return null;
    }
}
