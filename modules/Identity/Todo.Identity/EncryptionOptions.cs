namespace Todo.Identity;

/// <summary>Configuration section <c>Encryption</c>.</summary>
public sealed class EncryptionOptions
{
    public const string SectionName = "Encryption";
    public const int KeySizeInBytes = 32;

    /// <summary>The key above all others, in base64: it seals those that lie in the database.</summary>
    public string? Key { get; set; }

    public static bool IsKey(string text)
    {
        Span<byte> key = stackalloc byte[KeySizeInBytes + 1];
        return Convert.TryFromBase64String(text, key, out var length) && length == KeySizeInBytes;
    }
}
