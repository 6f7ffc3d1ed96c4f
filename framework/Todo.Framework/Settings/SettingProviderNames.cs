namespace Todo.Framework.Settings;

/// <summary>Who sets a setting; a later one outdoes those before it.</summary>
public static class SettingProviderNames
{
    /// <summary>Of the configuration, else the default of the definition; has no key and cannot be set.</summary>
    public const string Configuration = "C";

    /// <summary>For everybody; has no key.</summary>
    public const string Global = "G";

    /// <summary>Key: the tenant's id.</summary>
    public const string Tenant = "T";

    /// <summary>Key: the user's id.</summary>
    public const string User = "U";
}
