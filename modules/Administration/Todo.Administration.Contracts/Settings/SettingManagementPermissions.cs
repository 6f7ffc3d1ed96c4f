namespace Todo.Administration.Settings;

/// <summary>Names as ABP's Angular pages ask for them; <see cref="Identity"/> is ours.</summary>
public static class SettingManagementPermissions
{
    public const string GroupName = "SettingManagement";
    public const string Emailing = GroupName + ".Emailing";
    public const string EmailingTest = Emailing + ".Test";
    public const string TimeZone = GroupName + ".TimeZone";

    /// <summary>Passwords, lockout and registration.</summary>
    public const string Identity = GroupName + ".Identity";
}
