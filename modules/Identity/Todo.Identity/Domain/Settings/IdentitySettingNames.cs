namespace Todo.Identity.Domain.Settings;

/// <summary>ABP's names: the web pages check passwords by them while they are typed.</summary>
public static class IdentitySettingNames
{
    private const string Prefix = "Abp.Identity";

    public static class Password
    {
        public const string RequiredLength = Prefix + ".Password.RequiredLength";
        public const string RequiredUniqueChars = Prefix + ".Password.RequiredUniqueChars";
        public const string RequireNonAlphanumeric = Prefix + ".Password.RequireNonAlphanumeric";
        public const string RequireLowercase = Prefix + ".Password.RequireLowercase";
        public const string RequireUppercase = Prefix + ".Password.RequireUppercase";
        public const string RequireDigit = Prefix + ".Password.RequireDigit";
    }

    public static class Lockout
    {
        public const string AllowedForNewUsers = Prefix + ".Lockout.AllowedForNewUsers";

        /// <summary>Seconds.</summary>
        public const string LockoutDuration = Prefix + ".Lockout.LockoutDuration";

        public const string MaxFailedAccessAttempts = Prefix + ".Lockout.MaxFailedAccessAttempts";
    }

    public static class User
    {
        public const string IsUserNameUpdateEnabled = Prefix + ".User.IsUserNameUpdateEnabled";
        public const string IsEmailUpdateEnabled = Prefix + ".User.IsEmailUpdateEnabled";
    }

    public static class SignIn
    {
        /// <summary>Nobody comes in before they have followed the link in the e-mail to their address.</summary>
        public const string RequireConfirmedEmail = Prefix + ".SignIn.RequireConfirmedEmail";
    }

    public static class TwoFactor
    {
        /// <summary>The name of a <see cref="Identity.Settings.TwoFactorBehaviour"/>.</summary>
        public const string Behaviour = Prefix + ".TwoFactor.Behaviour";
    }

    public static class Account
    {
        public const string IsSelfRegistrationEnabled = "Abp.Account.IsSelfRegistrationEnabled";
        public const string EnableLocalLogin = "Abp.Account.EnableLocalLogin";
    }
}
