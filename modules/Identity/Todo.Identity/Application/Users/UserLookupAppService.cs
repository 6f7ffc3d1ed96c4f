using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Domain.Users;
using Todo.Identity.Permissions;
using Todo.Identity.Users;

namespace Todo.Identity.Application.Users;

[Authorize(IdentityPermissions.UserLookup.Default)]
internal sealed class UserLookupAppService(IIdentityUserRepository users) : ApplicationService, IUserLookupAppService
{
    public async Task<ListResultDto<UserData>> SearchAsync(SearchUsersInput input, CancellationToken cancellationToken = default) =>
        NameNormalizer.TryNormalize(input.Filter ?? "") is { } prefix
            ? new ListResultDto<UserData>(await users.SearchAsync(prefix, input.MaxResultCount, input.SkipCount, cancellationToken))
            : new ListResultDto<UserData>();

    public async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        NameNormalizer.TryNormalize(filter ?? "") is { } prefix ? await users.CountActiveAsync(prefix, cancellationToken) : 0;

    public async Task<UserData?> FindByIdAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await users.FindAsync(id, cancellationToken))?.ToData();

    public async Task<UserData?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default) =>
        NameNormalizer.TryNormalize(userName) is { } name ? (await users.FindByNormalizedUserNameAsync(name, cancellationToken))?.ToData() : null;
}
