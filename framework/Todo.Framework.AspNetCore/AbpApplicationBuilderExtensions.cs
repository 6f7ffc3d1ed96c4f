using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.AspNetCore.Endpoints;
using Todo.Framework.AspNetCore.ExceptionHandling;
using Todo.Framework.AspNetCore.Middleware;
using Todo.Framework.AspNetCore.MultiTenancy;
using Todo.Framework.AspNetCore.Security;

namespace Todo.Framework.AspNetCore;

public static class AbpApplicationBuilderExtensions
{
    /// <summary>Puts the HTTP door together, up to and with authentication and authorization: correlation id, language,
    /// error envelope, size limit, routing, the caller, their tenant. Static files go before it, endpoints after it.</summary>
    public static IApplicationBuilder UseAbpFramework(this IApplicationBuilder app)
    {
        app.UseMiddleware<CorrelationIdMiddleware>();
        app.UseRequestLocalization(LocalizationOptions(app.ApplicationServices.GetRequiredService<ILocalizationTexts>()));
        app.UseMiddleware<ExceptionHandlingMiddleware>(); // inside of the language, which its messages are in
        app.UseMiddleware<RequestSizeMiddleware>();
        app.UseRouting();
        app.UseMiddleware<QueryTokenMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<ApiAuthenticationMiddleware>();
        app.UseMiddleware<TenantResolutionMiddleware>();
        app.UseMiddleware<IdempotencyKeyMiddleware>();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps the application services of all modules. A fallback to the web app must leave out the API's
    /// paths, or a wrong address there would answer a page.</summary>
    public static IEndpointRouteBuilder MapAbpFramework(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRemoteServices();
        return endpoints;
    }

    private static RequestLocalizationOptions LocalizationOptions(ILocalizationTexts texts)
    {
        var cultures = texts.Cultures.ToArray();
        return new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true, DefaultRequestCulture = new RequestCulture(cultures[0]) }
            .AddSupportedCultures(cultures)
            .AddSupportedUICultures(cultures);
    }
}
