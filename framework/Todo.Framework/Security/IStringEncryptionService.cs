namespace Todo.Framework.Security;

/// <summary>Seals secrets that the application itself needs again, such as the password of a mail server, under its data protection
/// keys. What nobody needs again, such as a user's password, is hashed instead.</summary>
public interface IStringEncryptionService
{
    /// <summary>The sealed form of <paramref name="plain"/>; another at each call. Null stays null.</summary>
    string? Encrypt(string? plain);

    /// <summary>What was sealed. Null stays null.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was not sealed by us, or its key is gone.</exception>
    string? Decrypt(string? cipher);
}
