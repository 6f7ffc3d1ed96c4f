using Microsoft.AspNetCore.Http;

namespace Todo.Framework.AspNetCore;

/// <summary>Keeps which tenant a browser that is not signed in means, until it is closed. It has no domain, and so stays on the
/// subdomain it was set on.</summary>
public static class TenantCookie
{
    internal const string Name = "__tenant";

    /// <param name="tenant">Id or name.</param>
    public static void Remember(HttpContext context, string tenant) => context.Response.Cookies.Append(
        Name, tenant, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
}
