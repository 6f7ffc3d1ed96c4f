using System.Security.Cryptography;
using System.Text;

namespace Todo.Identity.Domain.TwoFactor;

/// <summary>How recovery codes look: sixteen letters in groups of four, such as <c>ABCD-EFGH-IJKL-MNOP</c>.</summary>
public static class RecoveryCodes
{
    public const int Count = 10;
    public const int MaxTypedLength = 32;
    private const int SizeInBytes = 10;
    private const int GroupLength = 4;

    public static string Create() =>
        string.Join('-', Base32.Encode(RandomNumberGenerator.GetBytes(SizeInBytes)).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>The hash of what somebody typed, with or without hyphens, in any case; null for what is no such code.</summary>
    public static string? TryHash(string typed)
    {
        var letters = typed.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return letters.Length == SizeInBytes * 8 / 5 && letters.All(Base32.IsLetter)
            ? Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(letters)))
            : null;
    }
}
