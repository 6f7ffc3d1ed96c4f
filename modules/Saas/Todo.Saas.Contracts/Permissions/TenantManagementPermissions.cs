namespace Todo.Saas.Permissions;

/// <summary>Names as ABP's Angular pages ask for them. All of the host's side.</summary>
public static class TenantManagementPermissions
{
    public const string GroupName = "AbpTenantManagement";

    public static class Tenants
    {
        public const string Default = GroupName + ".Tenants";
        public const string Create = Default + ".Create";
    }
}
