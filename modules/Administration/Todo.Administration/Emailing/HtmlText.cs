using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Text;

namespace Todo.Administration.Emailing;

/// <summary>What an HTML e-mail says, for readers that show text alone.</summary>
internal static partial class HtmlText
{
    /// <summary>The text, a line a block, with the address of each link behind it.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var (hidden, link) = (0, "");
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (tokenizer.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken { Id: HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title } tag:
                    hidden += tag.IsEndTag ? -1 : tag.IsEmptyElement ? 0 : 1;
                    break;
                case HtmlTagToken { Id: HtmlTagId.A, IsEndTag: false } tag:
                    link = tag.Attributes.FirstOrDefault(a => a.Id == HtmlAttributeId.Href)?.Value ?? "";
                    break;
                case HtmlTagToken { Id: HtmlTagId.A } when link.Length > 0:
                    text.Append(' ').Append(link);
                    link = "";
                    break;
                case HtmlTagToken { Id: HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.LI or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 }:
                    text.Append('\n');
                    break;
                case HtmlDataToken data when hidden == 0 && token.Kind == HtmlTokenKind.Data:
                    text.Append(WhiteSpace().Replace(data.Data, " "));
                    break;
            }
        }
        var lines = text.ToString().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0);
        return string.Join("\n\n", lines);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
