namespace Todo.Saas;

public static class SaasErrorCodes
{
    public const string DuplicateTenantName = "Todo.Saas:DuplicateTenantName";
}
