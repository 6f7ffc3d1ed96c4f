using System.Buffers.Text;

namespace Todo.Identity.Domain.Passkeys;

/// <summary>What a device hands back of whose passkey it is. It names the tenant as well: a user signs in without saying
/// who they are and where they belong. At most 64 bytes (WebAuthn section 5.4.3).</summary>
public readonly record struct PasskeyUserHandle(Guid UserId, Guid? TenantId)
{
    private const int SizeOfGuid = 16;

    public static PasskeyUserHandle Of(IdentityUser user) => new(user.Id, user.TenantId);

    public static PasskeyUserHandle? TryParse(string text)
    {
        Span<byte> bytes = stackalloc byte[2 * SizeOfGuid];
        if (!Base64Url.TryDecodeFromChars(text, bytes, out var length)) return null;
        return length switch
        {
            SizeOfGuid => new PasskeyUserHandle(new Guid(bytes[..SizeOfGuid]), TenantId: null),
            2 * SizeOfGuid => new PasskeyUserHandle(new Guid(bytes[..SizeOfGuid]), new Guid(bytes[SizeOfGuid..])),
            _ => null,
        };
    }

    public override string ToString() => Base64Url.EncodeToString([.. UserId.ToByteArray(), .. TenantId?.ToByteArray() ?? []]);
}
