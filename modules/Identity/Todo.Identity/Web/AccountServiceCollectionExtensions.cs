using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Account;

namespace Todo.Identity.Web;

internal static class AccountServiceCollectionExtensions
{
    /// <summary>What a form puts around a file.</summary>
    internal const int RoomForForm = 16 * 1024;

    /// <summary>What the account pages need besides what is registered by convention.</summary>
    public static void AddTodoAccount(this IServiceCollection services)
    {
        services.AddTransient<DataProtectorTokenProvider<IdentityUser>>();
        services.AddTransient<PasswordResetTokenProvider>();
        services.AddTransient<InvitationTokenProvider>();
        services.Configure<IdentityOptions>(identity =>
        {
            identity.Tokens.ProviderMap[TokenOptions.DefaultProvider] = new TokenProviderDescriptor(typeof(DataProtectorTokenProvider<IdentityUser>)); // a day
            identity.Tokens.ProviderMap[PasswordResetTokenOptions.ProviderName] = new TokenProviderDescriptor(typeof(PasswordResetTokenProvider));
            identity.Tokens.ProviderMap[InvitationTokenOptions.ProviderName] = new TokenProviderDescriptor(typeof(InvitationTokenProvider));
            identity.Tokens.PasswordResetTokenProvider = PasswordResetTokenOptions.ProviderName;
        });
        services.AddScoped<IPasskeyHandler<IdentityUser>, PasskeyHandler<IdentityUser>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required"; // so that having the device is not enough: two factors
            passkeys.ResidentKeyRequirement = "required"; // so that nobody has to say who they are
        });
        services.Configure<AbpExceptionHttpStatusCodeOptions>(statuses =>
        {
            statuses.Map(IdentityErrorCodes.TooManyPasskeys, StatusCodes.Status409Conflict);
            statuses.Map(IdentityErrorCodes.ExternalLoginTaken, StatusCodes.Status409Conflict);
            statuses.Map(IdentityErrorCodes.LastSignInMethod, StatusCodes.Status409Conflict);
            statuses.Map(IdentityErrorCodes.InvalidLink, StatusCodes.Status400BadRequest);
            statuses.Map(IdentityErrorCodes.InvalidAvatar, StatusCodes.Status400BadRequest);
            statuses.Map(IdentityErrorCodes.PasswordMismatch, StatusCodes.Status400BadRequest);
        });
        services.Configure<AbpAspNetCoreOptions>(http => http.MaxRequestBodyBytesOf["/api/account/my-profile/avatar"] = AvatarConsts.MaxUploadBytes + RoomForForm);
    }
}
