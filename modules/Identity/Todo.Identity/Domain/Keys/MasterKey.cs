using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Keys;

/// <summary>The one key that is not in the database; with it alone the others can be opened. AES-256-GCM: version, nonce, tag, ciphertext.</summary>
public sealed class MasterKey(IOptions<EncryptionOptions> options) : ISingletonDependency
{
    private const byte Version = 1;
    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;

    public byte[] Seal(ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[1 + NonceSize + TagSize + plain.Length];
        sealedBytes[0] = Version;
        var (nonce, tag, cipher) = PartsOf(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = Create();
        aes.Encrypt(nonce.Span, plain, cipher.Span, tag.Span, [Version]);
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">It was sealed with another key, or changed since.</exception>
    public byte[] Open(byte[] sealedBytes)
    {
        if (sealedBytes.Length < 1 + NonceSize + TagSize || sealedBytes[0] != Version) throw new CryptographicException("This was not sealed by a master key.");
        var (nonce, tag, cipher) = PartsOf(sealedBytes);
        var plain = new byte[cipher.Length];
        using var aes = Create();
        aes.Decrypt(nonce.Span, cipher.Span, tag.Span, plain, [Version]);
        return plain;
    }

    private AesGcm Create() => new(Convert.FromBase64String(options.Value.Key!), TagSize);

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) PartsOf(byte[] sealedBytes) =>
        (sealedBytes.AsMemory(1, NonceSize), sealedBytes.AsMemory(1 + NonceSize, TagSize), sealedBytes.AsMemory(1 + NonceSize + TagSize));
}
