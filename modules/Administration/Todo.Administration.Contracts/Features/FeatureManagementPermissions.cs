namespace Todo.Administration.Features;

/// <summary>Names as ABP's Angular pages ask for them.</summary>
public static class FeatureManagementPermissions
{
    public const string GroupName = "FeatureManagement";

    /// <summary>Of the host's side.</summary>
    public const string ManageHostFeatures = GroupName + ".ManageHostFeatures";
}
