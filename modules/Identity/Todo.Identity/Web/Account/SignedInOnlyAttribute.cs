using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Application.Account;
using Todo.Identity.Domain.SignIn;

namespace Todo.Identity.Web.Account;

/// <summary>Runs the page as the user of the account cookie and in their tenant; leads everybody else to the sign-in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInOnlyAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var (httpContext, services) = (context.HttpContext, context.HttpContext.RequestServices);
        httpContext.Response.Headers.CacheControl = "no-store";
        if (await services.GetRequiredService<AccountSession>().FindAsync(httpContext, httpContext.RequestAborted) is not { } found)
        {
            context.Result = new ChallengeResult(AccountSession.Scheme);
            return;
        }

        var tenantId = found.Ticket.Principal!.FindTenantId();
        var tenant = tenantId is { } id ? await services.GetRequiredService<ITenantStore>().FindAsync(id, httpContext.RequestAborted) : null;
        using (services.GetRequiredService<ICurrentPrincipalAccessor>().Change(found.Ticket.Principal))
        using (services.GetRequiredService<ICurrentTenant>().Change(tenantId, tenant?.Name))
        {
            if (await services.GetRequiredService<UserLanguage>().FindAsync(found.User.Id, httpContext.RequestAborted) is { } language && !httpContext.Request.Query.ContainsKey("culture"))
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
            }

            await next();
        }
    }
}
