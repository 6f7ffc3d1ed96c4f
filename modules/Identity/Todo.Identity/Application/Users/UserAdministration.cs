using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.TwoFactor;
using Todo.Identity.Domain.Users;
using Todo.Identity.Roles;
using Todo.Identity.Users;

namespace Todo.Identity.Application.Users;

/// <summary>What administrators do to users. Whatever changes what somebody may do ends their sessions, whose tokens say otherwise.</summary>
internal sealed class UserAdministration(
    IIdentityUserRepository users,
    IIdentityRoleRepository roles,
    UserManager<IdentityUser> userManager,
    UserCreator userCreator,
    UserDeleter userDeleter,
    UserRoleSetter roleSetter,
    LastAdminGuard lastAdminGuard,
    IUserSessionManager sessions,
    TwoFactorManager twoFactorManager,
    ICurrentUser currentUser,
    IClock clock) : ITransientDependency
{
    public async Task<IdentityUser> CreateAsync(CreateUserDto input, CancellationToken cancellationToken)
    {
        var given = input.RoleNames is { } names ? await roleSetter.GetRolesAsync(names, cancellationToken) : await roles.GetDefaultsAsync(cancellationToken);
        RequireAdminFor(given);
        var user = await userCreator.CreateAsync(input.UserName, input.Email, string.IsNullOrEmpty(input.Password) ? null : input.Password, given, input.Name, input.Surname);
        user.SetPhoneNumber(input.PhoneNumber);
        user.SetLockoutEnabled(input.LockoutEnabled);
        if (!input.IsActive) user.Deactivate();
        (await userManager.UpdateAsync(user)).CheckErrors();
        return user;
    }

    public async Task<IdentityUser> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken)
    {
        var user = await GetForChangeAsync(id, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != user.ConcurrencyStamp) throw new AbpDbConcurrencyException(current: user.ToDto());

        var endsSessions = await SetActiveAsync(user, input.IsActive, cancellationToken);
        if (input.RoleNames is { } names) endsSessions |= await SetRolesAsync(user, names, cancellationToken);
        if (NameNormalizer.TryNormalize(input.Email) != user.NormalizedEmail) user.SetEmailConfirmed(false);
        user.SetUserNameAndEmail(input.UserName, input.Email);
        user.SetFullName(input.Name, input.Surname);
        user.SetPhoneNumber(input.PhoneNumber);
        if (user.Id != currentUser.Id) user.SetLockoutEnabled(input.LockoutEnabled);
        if (!string.IsNullOrEmpty(input.Password)) await SetPasswordAsync(user, input.Password);
        await SaveAsync(user, endsSessions, cancellationToken);
        return user;
    }

    public async Task UpdateRolesAsync(Guid id, IReadOnlyCollection<string> roleNames, CancellationToken cancellationToken)
    {
        var user = await GetForChangeAsync(id, cancellationToken);
        if (await SetRolesAsync(user, roleNames, cancellationToken)) await SaveAsync(user, endsSessions: true, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        RequireNotOneself(id);
        await userDeleter.DeleteAsync(await GetForChangeAsync(id, cancellationToken), cancellationToken);
    }

    public async Task<IdentityUser> LockAsync(Guid id, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        RequireNotOneself(id);
        if (until <= clock.Now) throw new AbpValidationException(new ValidationError("Identity.NotInTheFuture", nameof(LockUserDto.Until)));
        var user = await GetForChangeAsync(id, cancellationToken);
        await lastAdminGuard.RequireAnotherAsync(user, cancellationToken);
        user.LockUntil(until ?? DateTimeOffset.MaxValue);
        await SaveAsync(user, endsSessions: true, cancellationToken);
        return user;
    }

    public async Task<IdentityUser> UnlockAsync(Guid id, CancellationToken cancellationToken)
    {
        var user = await GetForChangeAsync(id, cancellationToken);
        user.LockUntil(null);
        await SaveAsync(user, endsSessions: false, cancellationToken);
        return user;
    }

    public async Task EndSessionsAsync(Guid id, CancellationToken cancellationToken)
    {
        var user = await GetForChangeAsync(id, cancellationToken);
        await sessions.RevokeAllAsync(user.Id, cancellationToken: cancellationToken);
    }

    /// <summary>Not one's own: a session that somebody left open would be enough to take the account over.</summary>
    public async Task ResetTwoFactorAsync(Guid id, CancellationToken cancellationToken)
    {
        RequireNotOneself(id);
        await twoFactorManager.ResetAsync(await GetForChangeAsync(id, cancellationToken), cancellationToken);
    }

    private async Task<IdentityUser> GetForChangeAsync(Guid id, CancellationToken cancellationToken)
    {
        var user = await users.GetForUpdateAsync(id, cancellationToken);
        RequireAdminFor(await roles.GetAsync([.. user.Roles.Select(r => r.RoleId)], cancellationToken));
        return user;
    }

    private async Task<bool> SetActiveAsync(IdentityUser user, bool isActive, CancellationToken cancellationToken)
    {
        if (user.IsActive == isActive) return false;
        if (isActive)
        {
            user.Activate();
            return false;
        }

        RequireNotOneself(user.Id);
        await lastAdminGuard.RequireAnotherAsync(user, cancellationToken);
        user.Deactivate();
        return true;
    }

    private async Task<bool> SetRolesAsync(IdentityUser user, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var wanted = await roleSetter.GetRolesAsync(names, cancellationToken);
        RequireAdminFor(wanted);
        return await roleSetter.SetAsync(user, wanted, cancellationToken);
    }

    private async Task SetPasswordAsync(IdentityUser user, string password)
    {
        if (user.PasswordHash is not null) (await userManager.RemovePasswordAsync(user)).CheckErrors();
        (await userManager.AddPasswordAsync(user, password)).CheckErrors();
    }

    private async Task SaveAsync(IdentityUser user, bool endsSessions, CancellationToken cancellationToken)
    {
        (await userManager.UpdateAsync(user)).CheckErrors();
        if (endsSessions) await sessions.RevokeAllAsync(user.Id, cancellationToken: cancellationToken);
    }

    /// <summary>Otherwise whoever may change users could make themselves an administrator, or take over an administrator's account.</summary>
    private void RequireAdminFor(IReadOnlyCollection<IdentityRole> affected)
    {
        if (affected.Any(role => role.Name == RoleConsts.AdminRoleName) && !currentUser.Roles.Contains(RoleConsts.AdminRoleName))
        {
            throw new BusinessException(IdentityErrorCodes.AdminsOnly);
        }
    }

    private void RequireNotOneself(Guid id)
    {
        if (id == currentUser.Id) throw new BusinessException(IdentityErrorCodes.NotYourself);
    }
}
