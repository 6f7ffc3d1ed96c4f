namespace Todo.Identity.Domain.External;

public interface IUserExternalLoginRepository : IBasicRepository<UserExternalLogin, Guid>
{
    /// <summary>In the current tenant.</summary>
    Task<UserExternalLogin?> FindAsync(string provider, string subject, CancellationToken cancellationToken = default);

    /// <summary>The user's, at most 100, the oldest first.</summary>
    Task<List<UserExternalLogin>> GetListAsync(Guid userId, CancellationToken cancellationToken = default);
}
