using System.Security.Cryptography;
using Todo.Identity.Account;
using Todo.Identity.Domain.Avatars;

namespace Todo.Identity.Application.Account;

[AuthenticatedOnly]
internal sealed class AvatarAppService(IUserAvatarRepository avatars, ICurrentUser currentUser, ICurrentTenant currentTenant)
    : ApplicationService, IAvatarAppService
{
    public Task<string?> FindHashAsync(Guid userId, CancellationToken cancellationToken = default) => avatars.FindHashAsync(userId, cancellationToken);

    public async Task<AvatarDto> GetAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await avatars.FindAsync(userId, cancellationToken) is { } avatar
            ? new AvatarDto(avatar.Content, avatar.Hash)
            : throw new EntityNotFoundException(FrameworkErrorCodes.EntityNotFound, userId);

    public async Task SetAsync(AvatarUpload upload, CancellationToken cancellationToken = default)
    {
        if (upload.Content.Length is 0 or > AvatarConsts.MaxUploadBytes) throw new BusinessException(IdentityErrorCodes.InvalidAvatar);
        var content = AvatarEncoder.Encode(upload.Content);
        var userId = currentUser.GetId();
        var avatar = await avatars.FindAsync(userId, cancellationToken);
        if (avatar is null) await avatars.InsertAsync(avatar = new UserAvatar(userId, currentTenant.Id), cancellationToken);
        avatar.Replace(content, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
