namespace Todo.Administration.Settings;

/// <summary>Names as ABP has them; its settings page asks for the first one before it asks anything else.</summary>
public static class SettingManagementFeatures
{
    public const string GroupName = "SettingManagement";

    /// <summary>Whether there are settings to change.</summary>
    public const string Enable = GroupName + ".Enable";

    /// <summary>Whether a tenant may name a mail server. Off by default: whoever may, makes this host connect to any address they like.</summary>
    public const string AllowChangingEmailSettings = GroupName + ".AllowChangingEmailSettings";
}
