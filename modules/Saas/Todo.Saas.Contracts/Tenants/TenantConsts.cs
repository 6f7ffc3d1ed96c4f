namespace Todo.Saas.Tenants;

public static class TenantConsts
{
    public const int MaxNameLength = 64;
}
