using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.MultiTenancy;

/// <summary>Finds the tenant a request acts in. Whoever is signed in acts in their own, whatever the request says; for
/// others <c>__tenant</c> in query, header or cookie names it by id or name (ABP contract section 3.4), and the subdomain last. At
/// another tenant's subdomain nobody acts in their own: what they see would not be what the address says.</summary>
internal sealed class TenantResolutionMiddleware(RequestDelegate next, ICurrentUser currentUser, ICurrentClient currentClient, ICurrentTenant currentTenant, IOptions<TenancyOptions> options)
{
    public const string TenantKey = TenantCookie.Name;
    public const string ErrorHeader = "Abp-Tenant-Resolve-Error";

    public async Task InvokeAsync(HttpContext context, ITenantStore tenantStore)
    {
        // The web app's own pages are no endpoints and nobody's: a stale cookie must not hide the very page that could replace it.
        if (context.GetEndpoint() is null)
        {
            await next(context);
            return;
        }

        var wanted = Find(context.Request);
        var tenant = wanted is null ? null : await FindTenantAsync(tenantStore, wanted, context.RequestAborted) ?? throw NotFound(context, wanted);
        if (currentUser.IsAuthenticated) RequireOwnSubdomain(context, tenant);
        else if (tenant is not null) RememberFromQuery(context);
        using (currentTenant.Change(tenant?.Id, tenant?.Name)) await next(context);
    }

    private string? Find(HttpRequest request)
    {
        if (currentUser.IsAuthenticated) return currentUser.TenantId?.ToString();
        if (currentClient.IsAuthenticated) return null; // the host's, whatever it asks for
        string?[] sources = [request.Query[TenantKey], request.Headers[TenantKey], request.Cookies[TenantKey], options.Value.FindTenantName(request.Host.Host)];
        return sources.FirstOrDefault(s => !string.IsNullOrWhiteSpace(s))?.Trim();
    }

    private static async Task<TenantConfiguration?> FindTenantAsync(ITenantStore store, string idOrName, CancellationToken cancellationToken)
    {
        var tenant = Guid.TryParse(idOrName, out var id) ? await store.FindAsync(id, cancellationToken) : await store.FindAsync(idOrName, cancellationToken);
        return tenant is { IsActive: true } ? tenant : null;
    }

    private void RequireOwnSubdomain(HttpContext context, TenantConfiguration? tenant)
    {
        if (options.Value.FindTenantName(context.Request.Host.Host) is not { } name || name.Equals(tenant?.Name, StringComparison.OrdinalIgnoreCase)) return;
        throw new BusinessException(FrameworkErrorCodes.ForeignSubdomain).WithData("tenant", name);
    }

    private static BusinessException NotFound(HttpContext context, string wanted)
    {
        if (context.Request.Cookies.ContainsKey(TenantKey)) context.Response.OnStarting(() => { context.Response.Cookies.Delete(TenantKey); return Task.CompletedTask; });
        context.Response.OnStarting(() => { context.Response.Headers[ErrorHeader] = "The tenant does not exist or is not active."; return Task.CompletedTask; });
        return new BusinessException(FrameworkErrorCodes.TenantNotFound).WithData("tenant", wanted);
    }

    /// <summary>The pages of the sign-in lead from one to the next and do not carry the query along.</summary>
    private static void RememberFromQuery(HttpContext context)
    {
        if (context.Request.Query[TenantKey] is [{ Length: > 0 } tenant]) TenantCookie.Remember(context, tenant);
    }
}
