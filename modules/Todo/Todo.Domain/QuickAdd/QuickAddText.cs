using System.Text.RegularExpressions;
using Todo.Todos.Items;

namespace Todo.Todos.QuickAdd;

/// <summary>Cuts a pasted text into lines: one an item, what is indented below another is its subtask.</summary>
public static partial class QuickAddText
{
    private const int TabWidth = 4;

    /// <summary>Each line that is not blank: where it begins behind its indentation and its bullet, its text and its depth.</summary>
    /// <exception cref="BusinessException"><c>Todo:TooManyLines</c>.</exception>
    public static IReadOnlyList<(int Start, string Text, int Depth)> Split(string text)
    {
        var lines = new List<(int, string, int)>();
        var indents = new Stack<int>();
        var isOneLine = text.AsSpan().Trim().IndexOfAny('\r', '\n') < 0;
        foreach (Match match in Line().Matches(text))
        {
            var content = match.Groups["content"];
            if (string.IsNullOrWhiteSpace(content.Value)) continue;
            if (lines.Count == QuickAddConsts.MaxLines) throw new BusinessException(TodoErrorCodes.TooManyLines).WithData("max", QuickAddConsts.MaxLines);
            var indent = match.Groups["indent"].Value.Sum(c => c == '\t' ? TabWidth : 1);
            while (indents.TryPeek(out var above) && above >= indent) indents.Pop();
            var depth = Math.Min(indents.Count, TodoItemConsts.MaxDepth - 1);
            indents.Push(indent);
            var bullet = isOneLine ? 0 : Bullet().Match(content.Value).Length;
            lines.Add((content.Index + bullet, content.Value[bullet..].TrimEnd(), depth));
        }

        return lines;
    }

    [GeneratedRegex(@"(?<indent>[ \t]*)(?<content>[^\r\n]+)")]
    private static partial Regex Line();

    /// <summary>"- ", "* ", "• ", "1. ", "- [ ] ": how lists are written elsewhere.</summary>
    [GeneratedRegex(@"^(?:(?:[-*+•–]|\d{1,4}[.)])\s+)?(?:\[[ xX]?\]\s+)?(?=\S)")]
    private static partial Regex Bullet();
}
