namespace Todo.Identity.Domain.Avatars;

public interface IUserAvatarRepository
{
    Task<UserAvatar?> FindAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The hash alone, for who has the picture already.</summary>
    Task<string?> FindHashAsync(Guid userId, CancellationToken cancellationToken = default);

    Task InsertAsync(UserAvatar avatar, CancellationToken cancellationToken = default);

    Task DeleteAsync(Guid userId, CancellationToken cancellationToken = default);
}
