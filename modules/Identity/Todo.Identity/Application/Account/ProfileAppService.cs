using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Todo.Identity.Account;
using Todo.Identity.Domain.Avatars;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Application.Account;

[Authorize]
internal sealed class ProfileAppService(
    IIdentityUserRepository users,
    UserManager<IdentityUser> userManager,
    PasswordVerifier passwordVerifier,
    PasswordSetter passwordSetter,
    IUserAvatarRepository avatars,
    ISettingProvider settings,
    ICurrentUser currentUser) : ApplicationService, IProfileAppService
{
    public async Task<ProfileDto> GetAsync(CancellationToken cancellationToken = default) =>
        ToDto(await users.GetAsync(currentUser.GetId(), cancellationToken));

    public async Task<ProfileDto> UpdateAsync(UpdateProfileDto input, CancellationToken cancellationToken = default)
    {
        var user = await users.GetForUpdateAsync(currentUser.GetId(), cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != user.ConcurrencyStamp) throw new AbpDbConcurrencyException(current: ToDto(user));
        if (input.UserName.Trim() != user.UserName)
        {
            await RequireAsync(IdentitySettingNames.User.IsUserNameUpdateEnabled, IdentityErrorCodes.UserNameUpdateDisabled, cancellationToken);
            user.SetUserNameAndEmail(input.UserName, user.Email);
        }

        user.SetFullName(input.Name, input.Surname);
        user.SetPhoneNumber(input.PhoneNumber);
        (await userManager.UpdateAsync(user)).CheckErrors();
        return ToDto(user);
    }

    [UnitOfWork(isTransactional: false)] // a wrong guess throws, and is counted all the same
    public async Task ChangePasswordAsync(ChangePasswordInput input, CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(currentUser.GetId(), cancellationToken);
        if (user.PasswordHash is not null) await passwordVerifier.RequireAsync(user, input.CurrentPassword ?? "", cancellationToken);
        await passwordSetter.SetAsync(user, input.NewPassword, "NewPassword");
    }

    public Task DeleteAvatarAsync(CancellationToken cancellationToken = default) => avatars.DeleteAsync(currentUser.GetId(), cancellationToken);

    private async Task RequireAsync(string settingName, string errorCode, CancellationToken cancellationToken)
    {
        if (!await settings.IsTrueAsync(settingName, cancellationToken)) throw new BusinessException(errorCode);
    }

    private static ProfileDto ToDto(IdentityUser user) => new()
    {
        UserName = user.UserName,
        Email = user.Email,
        EmailConfirmed = user.EmailConfirmed,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp,
    };
}
