namespace Todo.Saas.Permissions;

/// <summary>Names as ABP's Angular pages ask for them. All of the host's side.</summary>
public static class TenantManagementPermissions
{
    public const string GroupName = "AbpTenantManagement";

    /// <summary>To say whether visitors may open tenants.</summary>
    public const string SignUp = GroupName + ".SignUp";

    public static class Tenants
    {
        public const string Default = GroupName + ".Tenants";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManageFeatures = Default + ".ManageFeatures";
        public const string ManageConnectionStrings = Default + ".ManageConnectionStrings";
    }

    public static class Editions
    {
        public const string Default = GroupName + ".Editions";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
    }
}
