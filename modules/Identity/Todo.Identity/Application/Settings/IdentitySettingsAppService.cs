using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Todo.Administration.Settings;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Settings;

namespace Todo.Identity.Application.Settings;

[Authorize(SettingManagementPermissions.Identity)]
[RequiresFeature(SettingManagementFeatures.Enable)]
internal sealed class IdentitySettingsAppService(ISettingProvider settings, ISettingManager manager, ICurrentTenant currentTenant)
    : ApplicationService, IIdentitySettingsAppService
{
    public async Task<IdentitySettingsDto> GetAsync(CancellationToken cancellationToken = default) => new()
    {
        Password = new IdentityPasswordSettingsDto
        {
            RequiredLength = await settings.GetIntAsync(IdentitySettingNames.Password.RequiredLength, cancellationToken),
            RequiredUniqueChars = await settings.GetIntAsync(IdentitySettingNames.Password.RequiredUniqueChars, cancellationToken),
            RequireNonAlphanumeric = await settings.IsTrueAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, cancellationToken),
            RequireLowercase = await settings.IsTrueAsync(IdentitySettingNames.Password.RequireLowercase, cancellationToken),
            RequireUppercase = await settings.IsTrueAsync(IdentitySettingNames.Password.RequireUppercase, cancellationToken),
            RequireDigit = await settings.IsTrueAsync(IdentitySettingNames.Password.RequireDigit, cancellationToken),
        },
        Lockout = new IdentityLockoutSettingsDto
        {
            AllowedForNewUsers = await settings.IsTrueAsync(IdentitySettingNames.Lockout.AllowedForNewUsers, cancellationToken),
            LockoutDuration = await settings.GetIntAsync(IdentitySettingNames.Lockout.LockoutDuration, cancellationToken),
            MaxFailedAccessAttempts = await settings.GetIntAsync(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, cancellationToken),
        },
        IsSelfRegistrationEnabled = await settings.IsTrueAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, cancellationToken),
        RequireConfirmedEmail = await settings.IsTrueAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, cancellationToken),
        EnableLocalLogin = await settings.IsTrueAsync(IdentitySettingNames.Account.EnableLocalLogin, cancellationToken),
        TwoFactorBehaviour = await settings.GetTwoFactorBehaviourAsync(cancellationToken),
    };

    public async Task UpdateAsync(IdentitySettingsDto input, CancellationToken cancellationToken = default)
    {
        await SetAsync(IdentitySettingNames.Password.RequiredLength, input.Password.RequiredLength);
        await SetAsync(IdentitySettingNames.Password.RequiredUniqueChars, input.Password.RequiredUniqueChars);
        await SetAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, input.Password.RequireNonAlphanumeric);
        await SetAsync(IdentitySettingNames.Password.RequireLowercase, input.Password.RequireLowercase);
        await SetAsync(IdentitySettingNames.Password.RequireUppercase, input.Password.RequireUppercase);
        await SetAsync(IdentitySettingNames.Password.RequireDigit, input.Password.RequireDigit);
        await SetAsync(IdentitySettingNames.Lockout.AllowedForNewUsers, input.Lockout.AllowedForNewUsers);
        await SetAsync(IdentitySettingNames.Lockout.LockoutDuration, input.Lockout.LockoutDuration);
        await SetAsync(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, input.Lockout.MaxFailedAccessAttempts);
        await SetAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, input.IsSelfRegistrationEnabled);
        await SetAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, input.RequireConfirmedEmail);
        await SetAsync(IdentitySettingNames.Account.EnableLocalLogin, input.EnableLocalLogin);
        await SetAsync(IdentitySettingNames.TwoFactor.Behaviour, input.TwoFactorBehaviour.ToString());

        Task SetAsync(string name, IConvertible value) =>
            manager.SetForTenantOrGlobalAsync(currentTenant, name, value.ToString(CultureInfo.InvariantCulture), cancellationToken);
    }
}
