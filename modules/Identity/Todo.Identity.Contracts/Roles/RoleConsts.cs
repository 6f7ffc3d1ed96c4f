namespace Todo.Identity.Roles;

public static class RoleConsts
{
    public const int MaxNameLength = 256;

    /// <summary>A tenant's; each request of a user looks at all of theirs.</summary>
    public const int MaxRoles = 500;

    /// <summary>Holds every permission of its side.</summary>
    public const string AdminRoleName = "admin";

    /// <summary>Given to every newcomer.</summary>
    public const string UserRoleName = "user";
}
