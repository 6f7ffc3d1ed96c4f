namespace Todo.Identity.OpenIddictServer;

/// <summary>The product's own client and scope.</summary>
public static class WebApp
{
    public const string ClientId = "Todo_App";

    /// <summary>Also the resource, and so the audience of access tokens.</summary>
    public const string Scope = "Todo";
}
