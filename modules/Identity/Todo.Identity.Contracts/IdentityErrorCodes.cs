namespace Todo.Identity;

public static class IdentityErrorCodes
{
    public const string SelfRegistrationDisabled = "Todo.Identity:SelfRegistrationDisabled";
}
