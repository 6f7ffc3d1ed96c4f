using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Avatars;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreUserAvatarRepository(IDbContextProvider contexts) : IUserAvatarRepository, ITransientDependency
{
    private DbSet<UserAvatar> Avatars => contexts.For<UserAvatar>().Set<UserAvatar>();

    public Task<UserAvatar?> FindAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Avatars.FirstOrDefaultAsync(avatar => avatar.UserId == userId, cancellationToken);

    public Task<string?> FindHashAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Avatars.Where(avatar => avatar.UserId == userId).Select(avatar => avatar.Hash).FirstOrDefaultAsync(cancellationToken);

    public Task InsertAsync(UserAvatar avatar, CancellationToken cancellationToken = default)
    {
        Avatars.Add(avatar);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Avatars.Where(avatar => avatar.UserId == userId).ExecuteDeleteAsync(cancellationToken);
}
