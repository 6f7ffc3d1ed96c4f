namespace Todo.Framework.Emailing;

/// <summary>One e-mail to one address.</summary>
/// <param name="TextBody">For readers that show no HTML; made of <paramref name="HtmlBody"/> when null.</param>
public sealed record EmailMessage(string To, string Subject, string HtmlBody, string? TextBody = null)
{
    /// <summary>Whose address it bears; null is the default sender of the settings.</summary>
    public string? From { get; init; }
}
