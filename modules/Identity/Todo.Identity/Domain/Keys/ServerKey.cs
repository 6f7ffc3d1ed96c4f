namespace Todo.Identity.Domain.Keys;

/// <summary>A key that tokens are signed or encrypted with, shared by all nodes and kept over restarts. The highest
/// generation of a use makes new tokens; the others still check old ones.</summary>
public sealed class ServerKey
{
    public const int MaxUseLength = 16;
    public const string Signing = "signing";
    public const string Encryption = "encryption";

    private ServerKey() { } // for EF Core alone

    public ServerKey(string use, int generation, string protectedKey, DateTimeOffset creationTime) =>
        (Use, Generation, ProtectedKey, CreationTime) = (use, generation, protectedKey, creationTime);

    public string Use { get; private set; } = null!;
    public int Generation { get; private set; }

    /// <summary>The private key, protected by the application's data protection.</summary>
    public string ProtectedKey { get; private set; } = null!;

    public DateTimeOffset CreationTime { get; private set; }
}
