namespace Todo.Framework.MultiTenancy;

/// <summary>What nodes tell each other about tenants.</summary>
public static class TenantChannels
{
    /// <summary>Nobody may act in the tenant any more; the payload is its id.</summary>
    public const string Closed = "tenants:closed";

    /// <summary>The tenant's data is reached in another way from now on; the payload is its id.</summary>
    public const string DatabaseChanged = "tenants:database-changed";
}
