namespace Todo.Framework;

/// <summary>Codes of errors that no module owns.</summary>
public static class FrameworkErrorCodes
{
    public const string ValidationFailed = "Todo.Framework:ValidationFailed";
    public const string MalformedRequest = "Todo.Framework:MalformedRequest";
    public const string RequestTooLarge = "Todo.Framework:RequestTooLarge";
    public const string EntityNotFound = "Todo.Framework:EntityNotFound";
    public const string Unauthenticated = "Todo.Framework:Unauthenticated";
    public const string FeatureNotEnabled = "Todo.Framework:FeatureNotEnabled";
    public const string Forbidden = "Todo.Framework:Forbidden";
    public const string ConcurrencyConflict = "Todo.Framework:ConcurrencyConflict";
    public const string IdempotencyKeyReused = "Todo.Framework:IdempotencyKeyReused";
    public const string TenantNotFound = "Todo.Framework:TenantNotFound";
    public const string TenantDatabaseUnavailable = "Todo.Framework:TenantDatabaseUnavailable";
    public const string ForeignSubdomain = "Todo.Framework:ForeignSubdomain";
    public const string TooManyRequests = "Todo.Framework:TooManyRequests";
    public const string Internal = "Todo.Framework:InternalError";
}
