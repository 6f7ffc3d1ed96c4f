namespace Todo.Saas;

public static class SaasErrorCodes
{
    public const string TenantNotFound = "Todo.Saas:TenantNotFound";
    public const string DuplicateTenantName = "Todo.Saas:DuplicateTenantName";
    public const string EditionNotFound = "Todo.Saas:EditionNotFound";
    public const string DuplicateEditionName = "Todo.Saas:DuplicateEditionName";
    public const string EditionInUse = "Todo.Saas:EditionInUse";

    /// <summary>A limit of the tenant's edition is reached: HTTP 409.</summary>
    public const string QuotaExceeded = "Saas:QuotaExceeded";
}
