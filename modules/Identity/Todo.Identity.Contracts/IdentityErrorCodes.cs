namespace Todo.Identity;

public static class IdentityErrorCodes
{
    public const string SelfRegistrationDisabled = "Todo.Identity:SelfRegistrationDisabled";

    public const string TwoFactorAlreadyEnabled = "Todo.Identity:TwoFactorAlreadyEnabled";

    /// <summary>HTTP 429.</summary>
    public const string TooManyAttempts = "Todo.Identity:TooManyAttempts";
}
