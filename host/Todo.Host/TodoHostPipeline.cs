using Todo.Administration;
using Todo.Host.Health;
using Todo.Host.Logging;
using Todo.Host.OpenApi;
using Todo.Host.Security;
using Todo.Host.WebApp;
using Todo.Identity;

namespace Todo.Host;

/// <summary>What a request passes through, in this order.</summary>
internal static class TodoHostPipeline
{
    public static void UseTodoPipeline(this WebApplication app)
    {
        var webApp = WebAppFolder.Find(app.Configuration);
        app.UseEdge();
        app.UseWebAppFiles(webApp);
        app.UseRequestLog();
        app.UseHostHealth();
        app.UseOpenApiPage();
        app.UseAbpFramework();
        app.UseIdentity();
        app.UseWebAppPages(webApp);
        app.MapAbpFramework();
        app.MapOpenApiDocument(OpenApiPages.DocumentPath);
        app.MapIdentity();
        app.MapAdministration();
        app.MapHostHealth();
        app.MapGrpcReflectionService().AllowAnonymous();
    }
}
