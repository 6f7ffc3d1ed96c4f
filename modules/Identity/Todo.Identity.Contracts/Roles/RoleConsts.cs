namespace Todo.Identity.Roles;

public static class RoleConsts
{
    public const int MaxNameLength = 256;

    /// <summary>Holds every permission of its side.</summary>
    public const string AdminRoleName = "admin";

    /// <summary>Given to every newcomer.</summary>
    public const string UserRoleName = "user";
}
