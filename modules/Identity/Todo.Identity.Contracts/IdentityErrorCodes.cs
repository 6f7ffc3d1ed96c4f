namespace Todo.Identity;

public static class IdentityErrorCodes
{
    public const string SelfRegistrationDisabled = "Todo.Identity:SelfRegistrationDisabled";
    public const string SignUpDisabled = "Todo.Identity:SignUpDisabled";

    /// <summary>HTTP 409.</summary>
    public const string TooManyPasskeys = "Todo.Identity:TooManyPasskeys";

    /// <summary>HTTP 400.</summary>
    public const string InvalidAvatar = "Todo.Identity:InvalidAvatar";

    /// <summary>HTTP 400.</summary>
    public const string PasswordMismatch = "Todo.Identity:PasswordMismatch";

    /// <summary>HTTP 400.</summary>
    public const string InvalidLink = "Todo.Identity:InvalidLink";

    /// <summary>HTTP 409.</summary>
    public const string ExternalLoginTaken = "Todo.Identity:ExternalLoginTaken";

    /// <summary>HTTP 409.</summary>
    public const string LastSignInMethod = "Todo.Identity:LastSignInMethod";

    public const string UserNameUpdateDisabled = "Todo.Identity:UserNameUpdateDisabled";
    public const string EmailUpdateDisabled = "Todo.Identity:EmailUpdateDisabled";
    public const string TwoFactorAlreadyEnabled = "Todo.Identity:TwoFactorAlreadyEnabled";

    /// <summary>The tenant wants no second factors.</summary>
    public const string TwoFactorDisabled = "Todo.Identity:TwoFactorDisabled";

    /// <summary>The tenant wants everybody to have a second factor.</summary>
    public const string TwoFactorForced = "Todo.Identity:TwoFactorForced";

    /// <summary>The tenant would be left without an administrator who can sign in: HTTP 409.</summary>
    public const string LastAdmin = "Todo.Identity:LastAdmin";

    /// <summary>Only administrators change administrators, or make somebody one.</summary>
    public const string AdminsOnly = "Todo.Identity:AdminsOnly";

    /// <summary>Nobody deletes, locks or deactivates themselves as an administrator.</summary>
    public const string NotYourself = "Todo.Identity:NotYourself";

    public const string StaticRole = "Todo.Identity:StaticRole";
    public const string AdminRoleIsNoDefault = "Todo.Identity:AdminRoleIsNoDefault";

    /// <summary>HTTP 409.</summary>
    public const string TooManyRoles = "Todo.Identity:TooManyRoles";

    /// <summary>The product's own web app is not changed by hand.</summary>
    public const string StaticApplication = "Todo.Identity:StaticApplication";

    public const string PublicApplicationHasNoSecret = "Todo.Identity:PublicApplicationHasNoSecret";

    /// <summary>A personal access token is not good for this.</summary>
    public const string TokenScopeMissing = "Todo.Identity:TokenScopeMissing";

    /// <summary>HTTP 409.</summary>
    public const string TooManyTokens = "Todo.Identity:TooManyTokens";

    /// <summary>HTTP 429.</summary>
    public const string TooManyAttempts = "Todo.Identity:TooManyAttempts";
}
