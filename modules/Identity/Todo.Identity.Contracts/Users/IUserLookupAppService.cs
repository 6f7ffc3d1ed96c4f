namespace Todo.Identity.Users;

/// <summary>Finds people of the caller's tenant, to share with or to mention.</summary>
[RemoteService(Path = "users/lookup")]
public interface IUserLookupAppService : IApplicationService
{
    /// <summary>Active users whose user name, name, surname or e-mail address starts with the filter, in any case,
    /// by user name. An empty filter answers the first ones.</summary>
    [RemoteAction("search", Method = "GET")]
    Task<ListResultDto<UserData>> SearchAsync(SearchUsersInput input, CancellationToken cancellationToken = default);
}
