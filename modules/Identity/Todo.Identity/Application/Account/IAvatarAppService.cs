namespace Todo.Identity.Application.Account;

/// <summary>Pictures of users; a controller is their door, for convention cannot express bytes.</summary>
public interface IAvatarAppService : IApplicationService
{
    /// <summary>The hash of a fellow user's picture; null when there is none.</summary>
    Task<string?> FindHashAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The picture as WebP.</summary>
    /// <exception cref="EntityNotFoundException">The user has none, or is of another tenant.</exception>
    Task<AvatarDto> GetAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Sets the caller's picture from a PNG, JPEG or WebP.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:InvalidAvatar</c>.</exception>
    Task SetAsync(AvatarUpload upload, CancellationToken cancellationToken = default);
}
