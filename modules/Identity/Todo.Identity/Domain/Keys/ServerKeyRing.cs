using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Todo.Identity.Domain.Keys;

/// <summary>The keys of this node's token server, loaded before the first request is taken.</summary>
public sealed class ServerKeyRing(IServiceScopeFactory scopeFactory, IDataProtectionProvider dataProtectionProvider, IClock clock) : ISingletonDependency
{
    private const int RsaKeySizeInBits = 2048; // verified a hundred times for each time it signs: RSA verifies fastest
    private const int SymmetricKeySizeInBytes = 32;

    private readonly IDataProtector _protector = dataProtectionProvider.CreateProtector("Todo.Identity.ServerKeys");
    private IReadOnlyList<SecurityKey>? _signingKeys;
    private IReadOnlyList<SecurityKey>? _encryptionKeys;

    /// <summary>RSA keys, the one that signs first.</summary>
    public IReadOnlyList<SecurityKey> SigningKeys => _signingKeys ?? throw NotLoaded();

    /// <summary>AES keys of codes and refresh tokens, the one that encrypts first.</summary>
    public IReadOnlyList<SecurityKey> EncryptionKeys => _encryptionKeys ?? throw NotLoaded();

    /// <summary>Loads the keys, making them when the database has none yet.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var repository = scope.ServiceProvider.GetRequiredService<IServerKeyRepository>();
        var keys = await repository.GetListAsync(cancellationToken);
        if (keys.Count == 0)
        {
            await repository.TryInsertAsync([NewSigningKey(), NewEncryptionKey()], cancellationToken);
            keys = await repository.GetListAsync(cancellationToken); // of two nodes that start at once, both take the first one's
        }

        _signingKeys = [.. keys.Where(k => k.Use == ServerKey.Signing).Select(ToRsaKey)];
        _encryptionKeys = [.. keys.Where(k => k.Use == ServerKey.Encryption).Select(ToSymmetricKey)];
    }

    private ServerKey NewSigningKey()
    {
        using var rsa = RSA.Create(RsaKeySizeInBits);
        return Protect(ServerKey.Signing, rsa.ExportPkcs8PrivateKey());
    }

    private ServerKey NewEncryptionKey() => Protect(ServerKey.Encryption, RandomNumberGenerator.GetBytes(SymmetricKeySizeInBytes));

    private ServerKey Protect(string use, byte[] key) =>
        new(use, generation: 1, Convert.ToBase64String(_protector.Protect(key)), clock.Now);

    private SecurityKey ToRsaKey(ServerKey key)
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Unprotect(key), out _);
        return new RsaSecurityKey(rsa) { KeyId = KeyIdOf(rsa.ExportSubjectPublicKeyInfo()) };
    }

    private SecurityKey ToSymmetricKey(ServerKey key)
    {
        var bytes = Unprotect(key);
        return new SymmetricSecurityKey(bytes) { KeyId = KeyIdOf(bytes) };
    }

    private byte[] Unprotect(ServerKey key) => _protector.Unprotect(Convert.FromBase64String(key.ProtectedKey));

    private static string KeyIdOf(byte[] key) => Convert.ToHexString(SHA256.HashData(key))[..16];

    private static InvalidOperationException NotLoaded() => new("The token server's keys are loaded when the application initializes.");
}
