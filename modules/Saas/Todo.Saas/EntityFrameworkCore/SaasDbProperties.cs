namespace Todo.Saas.EntityFrameworkCore;

internal static class SaasDbProperties
{
    public const string Schema = "saas";

    /// <summary>In this collation one index serves equality, prefixes (LIKE 'X%') and the order of the answer.</summary>
    public const string ByCodePoint = "C";
}
