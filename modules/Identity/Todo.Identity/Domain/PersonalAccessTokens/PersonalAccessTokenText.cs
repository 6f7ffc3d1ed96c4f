using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Todo.Identity.Domain.PersonalAccessTokens;

/// <summary>The token as it is written: <c>todo_pat_</c> and base64url of 32 random bytes, after the 16 of the tenant's id if the user
/// has a tenant: so that it is looked up among that tenant's rows alone.</summary>
public static class PersonalAccessTokenText
{
    /// <summary>Tells the token from others, and leaked ones to scanners.</summary>
    public const string Prefix = "todo_pat_";

    private const int SecretSizeInBytes = 32;
    private const int TenantIdSizeInBytes = 16;

    public static string Create(Guid? tenantId)
    {
        var tenant = tenantId?.ToByteArray(bigEndian: true) ?? [];
        return Prefix + Base64Url.EncodeToString([.. tenant, .. RandomNumberGenerator.GetBytes(SecretSizeInBytes)]);
    }

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>False for what is no such token.</summary>
    public static bool TryReadTenant(string token, out Guid? tenantId)
    {
        tenantId = null;
        Span<byte> bytes = stackalloc byte[TenantIdSizeInBytes + SecretSizeInBytes];
        if (!token.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        if (Base64Url.DecodeFromChars(token.AsSpan(Prefix.Length), bytes, out _, out var length) != OperationStatus.Done) return false;
        if (length == bytes.Length) tenantId = new Guid(bytes[..TenantIdSizeInBytes], bigEndian: true);
        return length == bytes.Length || length == SecretSizeInBytes;
    }
}
