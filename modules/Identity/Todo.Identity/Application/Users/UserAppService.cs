using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Application.Account;
using Todo.Identity.Application.Roles;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Users;
using Todo.Identity.Permissions;
using Todo.Identity.Roles;
using Todo.Identity.Users;

namespace Todo.Identity.Application.Users;

[Authorize(IdentityPermissions.Users.Default)]
internal sealed class UserAppService(IIdentityUserRepository users, IIdentityRoleRepository roles, UserAdministration administration, AccountRecovery recovery)
    : ApplicationService, IUserAppService
{
    public async Task<PagedResultDto<UserDto>> GetListAsync(GetUsersInput input, CancellationToken cancellationToken = default)
    {
        var sorting = SortingClause.Parse(input.Sorting, IIdentityUserRepository.SortingFields);
        if (NameNormalizer.TryNormalize(input.Filter ?? "") is not { } prefix) return new PagedResultDto<UserDto>();
        var page = await users.GetListAsync(prefix, sorting, input.SkipCount, input.MaxResultCount, cancellationToken);
        return new PagedResultDto<UserDto>(await users.CountAsync(prefix, cancellationToken), page.ConvertAll(user => user.ToDto()));
    }

    public async Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default) => (await users.GetAsync(id, cancellationToken)).ToDto();

    public async Task<UserDto?> GetByUserNameAsync(string userName, CancellationToken cancellationToken = default) =>
        NameNormalizer.TryNormalize(userName) is { } name ? (await users.FindByNormalizedUserNameAsync(name, cancellationToken))?.ToDto() : null;

    public async Task<UserDto?> GetByEmailAsync(string email, CancellationToken cancellationToken = default) =>
        NameNormalizer.TryNormalize(email) is { } address ? (await users.FindByNormalizedEmailAsync(address, cancellationToken))?.ToDto() : null;

    public async Task<ListResultDto<RoleDto>> GetRolesAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(id, cancellationToken);
        return new ListResultDto<RoleDto>([.. (await roles.GetAsync([.. user.Roles.Select(r => r.RoleId)], cancellationToken)).Select(role => role.ToDto())]);
    }

    public async Task<ListResultDto<RoleDto>> GetAssignableRolesAsync(CancellationToken cancellationToken = default) =>
        new((await roles.GetListAsync("", isDescending: false, skipCount: 0, RoleConsts.MaxRoles, cancellationToken)).ConvertAll(role => role.ToDto()));

    [Authorize(IdentityPermissions.Users.Create)]
    public async Task<UserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken = default)
    {
        var user = await administration.CreateAsync(input, cancellationToken);
        if (input.SendInvitation) await recovery.SendInvitationAsync(user, cancellationToken);
        return user.ToDto();
    }

    [Authorize(IdentityPermissions.Users.Update)]
    public async Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken = default) =>
        (await administration.UpdateAsync(id, input, cancellationToken)).ToDto();

    [Authorize(IdentityPermissions.Users.Update)]
    public Task UpdateRolesAsync(Guid id, UpdateUserRolesDto input, CancellationToken cancellationToken = default) =>
        administration.UpdateRolesAsync(id, input.RoleNames, cancellationToken);

    [Authorize(IdentityPermissions.Users.Delete)]
    public Task DeleteAsync(Guid id, CancellationToken cancellationToken = default) => administration.DeleteAsync(id, cancellationToken);

    [Authorize(IdentityPermissions.Users.Update)]
    public async Task<UserDto> LockAsync(Guid id, LockUserDto? input = null, CancellationToken cancellationToken = default) =>
        (await administration.LockAsync(id, input?.Until, cancellationToken)).ToDto();

    [Authorize(IdentityPermissions.Users.Update)]
    public async Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await administration.UnlockAsync(id, cancellationToken)).ToDto();

    [Authorize(IdentityPermissions.Users.Update)]
    public Task DeleteSessionsAsync(Guid id, CancellationToken cancellationToken = default) => administration.EndSessionsAsync(id, cancellationToken);

    [Authorize(IdentityPermissions.Users.Update)]
    public Task DeleteTwoFactorAsync(Guid id, CancellationToken cancellationToken = default) => administration.ResetTwoFactorAsync(id, cancellationToken);
}
