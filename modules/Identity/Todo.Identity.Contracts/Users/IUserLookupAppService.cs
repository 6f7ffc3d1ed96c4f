namespace Todo.Identity.Users;

/// <summary>Finds people of the caller's tenant, to share with or to mention.</summary>
[RemoteService(Path = "users/lookup")]
public interface IUserLookupAppService : IApplicationService
{
    /// <summary>Active users whose user name, name, surname or e-mail address starts with the filter, in any case,
    /// by user name whatever the sorting. An empty filter answers the first ones.</summary>
    [RemoteAction("search", Method = "GET")]
    Task<ListResultDto<UserData>> SearchAsync(SearchUsersInput input, CancellationToken cancellationToken = default);

    /// <summary>How many the search finds.</summary>
    [RemoteAction("count", Method = "GET")]
    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Null when the tenant has no such user; inactive ones are found.</summary>
    [RemoteAction("{id}", Method = "GET")]
    Task<UserData?> FindByIdAsync(Guid id, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="FindByIdAsync"/>
    [RemoteAction("by-username/{userName}", Method = "GET")]
    Task<UserData?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default);
}
