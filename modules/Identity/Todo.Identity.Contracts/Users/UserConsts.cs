namespace Todo.Identity.Users;

/// <summary>Limits of a user's fields, in characters (the Angular forms have the same).</summary>
public static class UserConsts
{
    public const int MaxUserNameLength = 256;
    public const int MaxNameLength = 64;
    public const int MaxSurnameLength = 64;
    public const int MaxEmailLength = 256;
    public const int MaxPhoneNumberLength = 16;
    public const int MaxPasswordLength = 128;

    /// <summary>Roles of one user: their names are in every access token.</summary>
    public const int MaxRoles = 50;
}
