using Todo.Identity.Domain.Settings;

namespace Todo.Identity.Web.Account;

/// <summary>Says in words what the tenant asks of a password, before one is typed.</summary>
public sealed class PasswordHint(ISettingProvider settings, ILocalizationTexts texts) : ITransientDependency
{
    public async Task<string> GetAsync(CancellationToken cancellationToken = default)
    {
        var key = await settings.IsTrueAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, cancellationToken) ? "PasswordHintMixed" : "PasswordHint";
        return texts.Find(SignInTexts.Resource, key, await settings.GetIntAsync(IdentitySettingNames.Password.RequiredLength, cancellationToken))!;
    }
}
