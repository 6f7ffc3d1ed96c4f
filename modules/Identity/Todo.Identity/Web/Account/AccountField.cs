namespace Todo.Identity.Web.Account;

/// <summary>One input of an account page with its label, and what is wrong with it or worth knowing.</summary>
public sealed record AccountField(string Name, string Label, string Autocomplete, int MaxLength)
{
    public string Type { get; init; } = "text";
    public string? InputMode { get; init; }
    public bool IsName { get; init; }
    public bool IsRequired { get; init; } = true;
    public string? Value { get; init; }
    public string? Error { get; init; }
    public string? Hint { get; init; }
    public bool HasFocus { get; init; }
    public string NoteId => Name + "-note";
    public string? DescribedBy => Error is null && Hint is null ? null : NoteId;
}
