namespace Todo.Identity.Account;

public static class PasskeyConsts
{
    public const int MaxNameLength = 64;

    /// <summary>Passkeys of one user; more than anybody has devices.</summary>
    public const int MaxCount = 20;
}
