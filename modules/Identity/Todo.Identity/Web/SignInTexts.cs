using Todo.Identity.Domain.SignIn;

namespace Todo.Identity.Web;

/// <summary>What a user is told whose sign-in failed, the same at every door.</summary>
internal static class SignInTexts
{
    public const string Resource = "AbpAccount";
    public const string TooManyAttempts = "TooManyAttempts";
    public const string RequiresTwoFactor = "RequiresTwoFactor";
    public const string SignInAgain = "SignInAgain";

    public static string KeyOf(SignInStatus status) => status switch
    {
        SignInStatus.LockedOut => "UserLockedOutMessage",
        SignInStatus.NotAllowed => "LoginIsNotAllowed",
        SignInStatus.TwoFactorRequired => RequiresTwoFactor,
        SignInStatus.TwoFactorSetUpRequired => "TwoFactorSetUpRequired",
        SignInStatus.InvalidCode => "InvalidTwoFactorCode",
        SignInStatus.EmailNotConfirmed => "EmailIsNotConfirmed",
        SignInStatus.LinkFirst => "External:LinkFirst",
        SignInStatus.InvalidPasskey => "Passkeys:SignInFailed",
        _ => "InvalidUserNameOrPassword",
    };
}
