using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace Todo.Identity.Domain.Keys;

/// <summary>Makes keys, and opens those that are kept. They lie in the database sealed by data protection.</summary>
public sealed class ServerKeySealer(IDataProtectionProvider dataProtectionProvider) : ISingletonDependency
{
    private const int RsaKeySizeInBits = 2048; // verified a hundred times for each time it signs: RSA verifies fastest
    private const int SymmetricKeySizeInBytes = 32;

    private readonly IDataProtector _protector = dataProtectionProvider.CreateProtector("Todo.Identity.ServerKeys");

    /// <param name="use"><see cref="ServerKey.Signing"/> makes an RSA key, <see cref="ServerKey.Encryption"/> an AES key.</param>
    public ServerKey Make(string use, int generation, DateTimeOffset now, DateTimeOffset activationTime)
    {
        using var rsa = use == ServerKey.Signing ? RSA.Create(RsaKeySizeInBits) : null;
        var key = rsa?.ExportPkcs8PrivateKey() ?? RandomNumberGenerator.GetBytes(SymmetricKeySizeInBytes);
        return new ServerKey(use, generation, Convert.ToBase64String(_protector.Protect(key)), now, activationTime);
    }

    public SecurityKey Open(ServerKey key)
    {
        var bytes = _protector.Unprotect(Convert.FromBase64String(key.ProtectedKey));
        if (key.Use == ServerKey.Encryption) return new SymmetricSecurityKey(bytes) { KeyId = KeyIdOf(bytes) };
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(bytes, out _);
        return new RsaSecurityKey(rsa) { KeyId = KeyIdOf(rsa.ExportSubjectPublicKeyInfo()) };
    }

    private static string KeyIdOf(byte[] key) => Convert.ToHexString(SHA256.HashData(key))[..16];
}
