namespace Todo.Host.OpenApi;

/// <summary>The description of the REST interface: <c>/openapi/v1.json</c> for programs, <c>/openapi</c> for people.</summary>
internal static class OpenApiPages
{
    public const string DocumentPath = "/openapi/v1.json";
    private const string PagePath = "openapi";

    public static void AddOpenApiPages(this IServiceCollection services) => services.Configure<AbpOpenApiOptions>(options =>
    {
        options.Title = "Todo";
        options.Description = """
            Lists and todos for people who work on them together.

            - Errors are one envelope: `code` is stable, `message` is for the user, in the language of the request. 400 the input is wrong,
              401 no valid token, 403 not permitted, 404 not there or not visible, 409 a conflict with the present state, 413 too large,
              429 too many requests (`Retry-After` says when to come again), 500 our fault (`X-Correlation-Id` finds it in our log).
            - Any write may carry an `Idempotency-Key`: sent again within 24 hours it answers what it did the first time.
            - A `PATCH` is a JSON Merge Patch (RFC 7396): a field that is absent stays as it is, `null` clears it.
            - `__tenant` (header or query) names the tenant of a caller without a token; a token names its own.
            - `Accept-Language` chooses the language of messages, `X-Correlation-Id` is taken over into log and audit.
            """;
        options.AuthorizationPath = "/connect/authorize";
        options.TokenPath = "/connect/token";
        options.Scopes["Todo"] = "Everything the user may do.";
    });

    /// <summary>Swagger UI, from its package's own files: no other server is asked for anything.</summary>
    public static void UseOpenApiPage(this WebApplication app) => app.UseSwaggerUI(options =>
    {
        options.RoutePrefix = PagePath;
        options.DocumentTitle = "Todo API";
        options.SwaggerEndpoint(DocumentPath, "v1");
        options.EnableDeepLinking();
        options.DefaultModelsExpandDepth(0);
        options.ConfigObject.AdditionalItems["syntaxHighlight"] = false; // slow on long answers
    });
}
