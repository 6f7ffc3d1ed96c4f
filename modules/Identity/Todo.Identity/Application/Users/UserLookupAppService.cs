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
            ? new ListResultDto<UserData>(await users.SearchAsync(prefix, input.MaxResultCount, cancellationToken))
            : new ListResultDto<UserData>();
}
