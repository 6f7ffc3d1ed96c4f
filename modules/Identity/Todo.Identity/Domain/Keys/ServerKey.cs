namespace Todo.Identity.Domain.Keys;

/// <summary>A key that tokens are signed or encrypted with, shared by all nodes and kept over restarts. When it makes tokens, and how
/// long it then checks them, says <see cref="ServerKeySchedule"/>.</summary>
public sealed class ServerKey
{
    public const int MaxUseLength = 16;
    public const string Signing = "signing";
    public const string Encryption = "encryption";

    private ServerKey() { } // for EF Core alone

    public ServerKey(string use, int generation, string protectedKey, DateTimeOffset creationTime, DateTimeOffset activationTime) =>
        (Use, Generation, ProtectedKey, CreationTime, ActivationTime) = (use, generation, protectedKey, creationTime, activationTime);

    public string Use { get; private set; } = null!;

    /// <summary>Counts from 1; a later key has a higher one.</summary>
    public int Generation { get; private set; }

    /// <summary>The private key, protected by the application's data protection.</summary>
    public string ProtectedKey { get; private set; } = null!;

    public DateTimeOffset CreationTime { get; private set; }

    /// <summary>From when it makes tokens; others know it before.</summary>
    public DateTimeOffset ActivationTime { get; private set; }
}
