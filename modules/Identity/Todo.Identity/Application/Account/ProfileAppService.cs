using Microsoft.AspNetCore.Identity;
using Todo.Identity.Account;
using Todo.Identity.Domain.Avatars;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Application.Account;

[AuthenticatedOnly]
internal sealed class ProfileAppService(
    IIdentityUserRepository users,
    UserManager<IdentityUser> userManager,
    PasswordVerifier passwordVerifier,
    PasswordSetter passwordSetter,
    IUserAvatarRepository avatars,
    AccountRecovery recovery,
    ISettingProvider settings,
    ISettingStore settingStore,
    ISettingManager settingManager,
    ILocalizationTexts texts,
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

        await ChangeEmailAsync(user, input.Email.Trim(), cancellationToken);
        user.SetFullName(input.Name, input.Surname);
        user.SetPhoneNumber(input.PhoneNumber);
        (await userManager.UpdateAsync(user)).CheckErrors();
        return ToDto(user);
    }

    [UnitOfWork(isTransactional: false)] // a wrong guess throws, and is counted all the same
    public async Task ChangePasswordAsync(ChangePasswordInput input, CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(currentUser.GetId(), cancellationToken);
        if (user.PasswordHash is not null && !await passwordVerifier.VerifyAsync(user, input.CurrentPassword ?? "", cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.PasswordMismatch);
        }

        await passwordSetter.SetAsync(user, input.NewPassword, "NewPassword");
    }

    public Task DeleteAvatarAsync(CancellationToken cancellationToken = default) => avatars.DeleteAsync(currentUser.GetId(), cancellationToken);

    public async Task<PreferencesDto> GetPreferencesAsync(CancellationToken cancellationToken = default)
    {
        var values = await settingStore.GetAllAsync(SettingProviderNames.User, currentUser.GetId().ToString(), cancellationToken);
        return new PreferencesDto { Language = values.GetValueOrDefault(UserSettingNames.Language), TimeZone = values.GetValueOrDefault(UserSettingNames.TimeZone) };
    }

    public async Task<PreferencesDto> UpdatePreferencesAsync(PreferencesDto input, CancellationToken cancellationToken = default)
    {
        var (language, timeZone) = (NullIfEmpty(input.Language), NullIfEmpty(input.TimeZone));
        if (language is not null && !texts.Cultures.Contains(language)) throw new AbpValidationException(new ValidationError("Identity.UnknownLanguage", nameof(input.Language)));
        if (timeZone is not null && !(TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) && zone.HasIanaId))
        {
            throw new AbpValidationException(new ValidationError("Identity.UnknownTimeZone", nameof(input.TimeZone)));
        }

        await settingManager.SetForUserAsync(currentUser.GetId(), UserSettingNames.Language, language, cancellationToken);
        await settingManager.SetForUserAsync(currentUser.GetId(), UserSettingNames.TimeZone, timeZone, cancellationToken);
        return new PreferencesDto { Language = language, TimeZone = timeZone };
    }

    /// <summary>Another spelling counts at once; another address once a link there was followed.</summary>
    private async Task ChangeEmailAsync(IdentityUser user, string email, CancellationToken cancellationToken)
    {
        if (email == user.Email) return;
        await RequireAsync(IdentitySettingNames.User.IsEmailUpdateEnabled, IdentityErrorCodes.EmailUpdateDisabled, cancellationToken);
        var normalized = NameNormalizer.TryNormalize(email) ?? throw new AbpValidationException(new ValidationError("Identity.InvalidEmail", nameof(UpdateProfileDto.Email)));
        if (normalized == user.NormalizedEmail)
        {
            user.SetUserNameAndEmail(user.UserName, email);
            return;
        }

        if (await users.FindByNormalizedEmailAsync(normalized, cancellationToken) is not null)
        {
            throw new AbpValidationException(new ValidationError("Identity.DuplicateEmail", nameof(UpdateProfileDto.Email)));
        }

        await recovery.SendEmailChangeAsync(user, email, cancellationToken);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

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
