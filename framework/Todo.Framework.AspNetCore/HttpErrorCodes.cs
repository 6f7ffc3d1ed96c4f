namespace Todo.Framework.AspNetCore;

/// <summary>Codes of errors that only HTTP knows.</summary>
public static class HttpErrorCodes
{
    public const string RouteNotFound = "Todo.Framework:RouteNotFound";
    public const string MethodNotAllowed = "Todo.Framework:MethodNotAllowed";
    public const string UnsupportedMediaType = "Todo.Framework:UnsupportedMediaType";
}
