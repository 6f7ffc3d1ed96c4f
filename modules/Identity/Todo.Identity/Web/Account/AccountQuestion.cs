namespace Todo.Identity.Web.Account;

/// <summary>A button whose act cannot be taken back, and what is asked before it.</summary>
/// <param name="Id">Of the question's element: one of its own on the page.</param>
/// <param name="Button">What the button says, before and in the question.</param>
/// <param name="Label">What the button says to those who do not see what it stands beside.</param>
public sealed record AccountQuestion(string Id, string Button, string Label)
{
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required string Cancel { get; init; }

    /// <summary>Where the form goes.</summary>
    public required string Action { get; init; }
}
