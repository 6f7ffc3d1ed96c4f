using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.Endpoints;
using Todo.Framework.AspNetCore.ExceptionHandling;
using Todo.Framework.AspNetCore.Middleware;
using Todo.Framework.AspNetCore.MultiTenancy;
using Todo.Framework.AspNetCore.RateLimiting;
using Todo.Framework.AspNetCore.Security;
using Todo.Framework.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore;

public static class AbpApplicationBuilderExtensions
{
    /// <summary>Puts the HTTP door together, up to and with authentication and authorization: correlation id, language,
    /// error envelope, routing, size limit, the caller, rate limits, their tenant. Static files go before it, endpoints after it.</summary>
    public static IApplicationBuilder UseAbpFramework(this IApplicationBuilder app)
    {
        app.UseMiddleware<CorrelationIdMiddleware>();
        app.UseRequestLocalization(LocalizationOptions(app.ApplicationServices.GetRequiredService<ILocalizationTexts>()));
        app.UseMiddleware<ExceptionHandlingMiddleware>(); // inside of the language, which its messages are in
        app.UseRouting();
        app.UseMiddleware<RequestSizeMiddleware>();
        app.UseMiddleware<AnonymousRateLimitMiddleware>();
        app.UseMiddleware<QueryTokenMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<ApiAuthenticationMiddleware>();
        app.UseMiddleware<RateLimitMiddleware>();
        app.UseMiddleware<TenantResolutionMiddleware>();
        app.UseMiddleware<UserCultureMiddleware>();
        app.UseMiddleware<TimeZoneMiddleware>();
        app.UseMiddleware<IdempotencyKeyMiddleware>();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps the application services and hubs of all modules.</summary>
    public static IEndpointRouteBuilder MapAbpFramework(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRemoteServices();
        endpoints.MapHubs(endpoints.ServiceProvider.GetRequiredService<AbpApplication>());
        return endpoints;
    }

    /// <summary>Answers the web app's page wherever nothing else is, so that its own routes can be opened and reloaded. It stands
    /// after <see cref="UseAbpFramework"/> and is no endpoint: as one it would turn the API's 404 into 405.</summary>
    public static IApplicationBuilder UseWebAppFallback(this IApplicationBuilder app, string page = "/index.html", StaticFileOptions? options = null)
    {
        var abpOptions = app.ApplicationServices.GetRequiredService<IOptions<AbpAspNetCoreOptions>>().Value;
        app.Use((context, next) =>
        {
            var request = context.Request;
            var isPage = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !Path.HasExtension(request.Path);
            if (context.GetEndpoint() is null && isPage && !abpOptions.IsApiPath(request.Path)) request.Path = page;
            return next(context);
        });
        return options is null ? app.UseStaticFiles() : app.UseStaticFiles(options);
    }

    private static RequestLocalizationOptions LocalizationOptions(ILocalizationTexts texts)
    {
        var cultures = texts.Cultures.ToArray();
        return new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true, DefaultRequestCulture = new RequestCulture(cultures[0]) }
            .AddSupportedCultures(cultures)
            .AddSupportedUICultures(cultures);
    }
}
