namespace Todo.Identity.Domain.Users;

/// <summary>The form in which names and addresses are compared, looked up and kept unique.</summary>
public static class NameNormalizer
{
    /// <summary>Composing (NFC) can make a character of an excluded script two.</summary>
    public const int MaxGrowth = 3;

    /// <summary>Sorts after all others: what starts with a prefix lies between the prefix and the prefix with this.</summary>
    public const string LastCharacter = "\U0010FFFF";

    public static string Normalize(string value) => value.Normalize().ToUpperInvariant();

    /// <summary>Null for what no row can hold: PostgreSQL has no character zero, and unpaired surrogates are no text.</summary>
    public static string? TryNormalize(string value)
    {
        try
        {
            return value.Contains('\0') ? null : Normalize(value.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
