namespace Todo.Identity.Domain.Passkeys;

public interface IUserPasskeyRepository : IBasicRepository<UserPasskey, Guid>
{
    Task<UserPasskey?> FindAsync(byte[] credentialId, CancellationToken cancellationToken = default);

    /// <summary>The user's passkeys, the newest first.</summary>
    Task<List<UserPasskey>> GetListAsync(Guid userId, CancellationToken cancellationToken = default);
}
