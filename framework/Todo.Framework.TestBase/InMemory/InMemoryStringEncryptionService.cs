using System.Text;

namespace Todo.Framework.TestBase;

/// <summary>Seals nothing, but shows whether something was to be sealed.</summary>
public sealed class InMemoryStringEncryptionService : IStringEncryptionService, ISingletonDependency
{
    public string? Encrypt(string? plain) => plain is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(plain));
    public string? Decrypt(string? cipher) => cipher is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(cipher));
}
