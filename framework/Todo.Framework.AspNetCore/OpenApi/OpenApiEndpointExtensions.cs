using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Todo.Framework.AspNetCore.OpenApi;

namespace Todo.Framework.AspNetCore;

public static class OpenApiEndpointExtensions
{
    /// <summary>Answers the OpenAPI 3.1 document of all exposed application services. It is made once and is the same for everybody.</summary>
    public static IEndpointRouteBuilder MapOpenApiDocument(this IEndpointRouteBuilder endpoints, string path)
    {
        var builder = endpoints.ServiceProvider.GetRequiredService<OpenApiDocumentBuilder>();
        var json = new Lazy<Task<string>>(() => WriteAsync(builder));
        endpoints.MapGet(path, async () => Results.Text(await json.Value, "application/json")).WithMetadata(new AllowAnonymousAttribute());
        return endpoints;
    }

    private static async Task<string> WriteAsync(OpenApiDocumentBuilder builder) =>
        await (await builder.BuildAsync()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
}
