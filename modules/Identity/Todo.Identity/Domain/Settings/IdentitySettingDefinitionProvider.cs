using Todo.Identity.Settings;

namespace Todo.Identity.Domain.Settings;

[ExposeServices(typeof(SettingDefinitionProvider))]
internal sealed class IdentitySettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        Visible(IdentitySettingNames.Password.RequiredLength, "6"),
        Visible(IdentitySettingNames.Password.RequiredUniqueChars, "1"),
        Visible(IdentitySettingNames.Password.RequireNonAlphanumeric, "True"),
        Visible(IdentitySettingNames.Password.RequireLowercase, "True"),
        Visible(IdentitySettingNames.Password.RequireUppercase, "True"),
        Visible(IdentitySettingNames.Password.RequireDigit, "True"),
        Visible(IdentitySettingNames.Lockout.AllowedForNewUsers, "True"),
        Visible(IdentitySettingNames.Lockout.LockoutDuration, "300"),
        Visible(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, "5"),
        Visible(IdentitySettingNames.User.IsUserNameUpdateEnabled, "True"),
        Visible(IdentitySettingNames.User.IsEmailUpdateEnabled, "True"),
        Visible(IdentitySettingNames.SignIn.RequireConfirmedEmail, "False"),
        Visible(IdentitySettingNames.TwoFactor.Behaviour, nameof(TwoFactorBehaviour.Optional)),
        Visible(IdentitySettingNames.Account.IsSelfRegistrationEnabled, "True"),
        Visible(IdentitySettingNames.Account.EnableLocalLogin, "True"),
    ];

    private static SettingDefinition Visible(string name, string defaultValue) => new(name, defaultValue, IsVisibleToClients: true);
}
