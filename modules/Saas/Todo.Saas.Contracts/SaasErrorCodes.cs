namespace Todo.Saas;

public static class SaasErrorCodes
{
    public const string TenantNotFound = "Todo.Saas:TenantNotFound";
    public const string DuplicateTenantName = "Todo.Saas:DuplicateTenantName";
    public const string EditionNotFound = "Todo.Saas:EditionNotFound";
    public const string DuplicateEditionName = "Todo.Saas:DuplicateEditionName";
    public const string EditionInUse = "Todo.Saas:EditionInUse";

    /// <summary>Where the tenant's data is cannot change while its users work: HTTP 409.</summary>
    public const string TenantIsActive = "Todo.Saas:TenantIsActive";

    /// <summary>The tenant's data is not where it is to be looked for: HTTP 409.</summary>
    public const string TenantDataMissing = "Todo.Saas:TenantDataMissing";

    /// <summary>A limit of the tenant's edition is reached: HTTP 409.</summary>
    public const string QuotaExceeded = "Saas:QuotaExceeded";
}
