namespace Todo.Identity.Application.Account;

/// <summary>The bytes of a picture as they came.</summary>
public sealed class AvatarUpload
{
    [DisableAuditing]
    public required byte[] Content { get; init; }
}
