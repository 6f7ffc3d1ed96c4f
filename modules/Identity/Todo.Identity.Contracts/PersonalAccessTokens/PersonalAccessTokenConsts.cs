namespace Todo.Identity.PersonalAccessTokens;

public static class PersonalAccessTokenConsts
{
    public const int MaxNameLength = 100;
    public const int MaxLifetimeDays = 366;

    /// <summary>Of one user.</summary>
    public const int MaxTokens = 50;

    /// <summary>Lets the reading methods of the todo API through, and its live connection.</summary>
    public const string ReadScope = "todo:read";

    /// <summary>Lets the others through.</summary>
    public const string WriteScope = "todo:write";

    public static IReadOnlyList<string> Scopes { get; } = [ReadScope, WriteScope];
}
