using System.Text.RegularExpressions;

namespace Todo.Todos.Comments;

/// <summary>User names in a text: an <c>@</c> at the start of a word and what user names are made of.</summary>
public static partial class MentionText
{
    /// <summary>What may be a name, without the <c>@</c>, each once. A name may be followed by a full stop that is not its own: both are answered.</summary>
    public static IReadOnlySet<string> Read(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Name().Matches(text))
        {
            names.Add(match.Groups[1].Value);
            names.Add(match.Groups[1].Value.TrimEnd('.', '-', '_', '@', '+'));
        }

        return names;
    }

    [GeneratedRegex(@"(?<![\w@.+-])@([\p{L}\p{Nd}][\p{L}\p{Nd}._@+-]{0,255})")]
    private static partial Regex Name();
}
