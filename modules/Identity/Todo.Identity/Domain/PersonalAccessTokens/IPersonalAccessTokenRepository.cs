namespace Todo.Identity.Domain.PersonalAccessTokens;

public interface IPersonalAccessTokenRepository
{
    /// <summary>The newest first.</summary>
    Task<List<PersonalAccessToken>> GetListAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<List<Guid>> GetIdsAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<PersonalAccessToken?> FindByHashAsync(byte[] tokenHash, CancellationToken cancellationToken = default);

    Task InsertAsync(PersonalAccessToken token, CancellationToken cancellationToken = default);

    /// <summary>False when the user has no such token.</summary>
    Task<bool> DeleteAsync(Guid id, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Notes the use, if the last one is a minute ago.</summary>
    Task TouchAsync(PersonalAccessToken token, DateTimeOffset now, CancellationToken cancellationToken = default);
}
