using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Todo.Framework.Application.Interception;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.OpenApi;

/// <summary>The exposed application services as an OpenAPI document, made of the catalog that their endpoints are made of.</summary>
public sealed class OpenApiDocumentBuilder(RemoteServiceCatalog catalog, IServiceScopeFactory scopeFactory, IOptions<AbpOpenApiOptions> options) : ISingletonDependency
{
    private const string BearerScheme = "bearer";
    private const string OAuthScheme = "oauth2";

    public async Task<OpenApiDocument> BuildAsync()
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Title = options.Value.Title, Version = "v1", Description = options.Value.Description },
            Servers = [new OpenApiServer { Url = "/" }],
            Paths = [],
            Components = new OpenApiComponents(),
        };
        var comments = new DocumentationComments();
        var types = CollectTypes();
        var schemas = new OpenApiSchemas(document, types, comments);
        document.Components.Schemas = schemas.DescribeAll();
        document.Components.Responses = new Dictionary<string, IOpenApiResponse> { [OpenApiOperations.ErrorResponse] = DescribeError(schemas) };
        AddSecurity(document);
        document.Tags = catalog.Services.DistinctBy(s => s.ControllerName).OrderBy(s => s.ControllerName, StringComparer.Ordinal)
            .Select(s => new OpenApiTag { Name = s.ControllerName, Description = comments.Of(s.Type) }).ToHashSet();
        await AddPathsAsync(document, new OpenApiOperations(document, schemas, comments));
        return document;
    }

    private OpenApiTypes CollectTypes()
    {
        var types = new OpenApiTypes();
        types.AddAnswered(typeof(RemoteServiceErrorResponse));
        foreach (var action in catalog.Services.SelectMany(s => s.Actions))
        {
            if (action.ResultType is { } result) types.AddAnswered(result);
            foreach (var parameter in action.Parameters)
            {
                if (parameter.Source == RemoteParameterSource.FlattenedQuery) AddProperties(types, parameter.Type);
                else if (parameter.Source != RemoteParameterSource.CancellationToken) types.AddSent(parameter.Type);
            }
        }

        return types;
    }

    /// <summary>The object itself is no body; its properties are parameters.</summary>
    private static void AddProperties(OpenApiTypes types, Type type)
    {
        foreach (var property in AbpJson.Options.GetTypeInfo(type).Properties) types.AddSent(property.PropertyType);
    }

    private async Task AddPathsAsync(OpenApiDocument document, OpenApiOperations operations)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var actions = from service in catalog.Services
                      let implementation = ProxyUtil.GetUnproxiedType(scope.ServiceProvider.GetRequiredService(service.Type))
                      from action in service.Actions
                      let path = "/" + RouteConvention.WithoutConstraints(action.Route)
                      orderby path, action.HttpMethod
                      select (path, action.HttpMethod, Operation: operations.Describe(service, action, ApplicationServiceMethod.Of(action.ImplementationIn(implementation))));
        foreach (var group in actions.ToList().GroupBy(a => a.path))
        {
            document.Paths.Add(group.Key, new OpenApiPathItem { Operations = group.ToDictionary(a => new HttpMethod(a.HttpMethod), a => a.Operation) });
        }
    }

    private static OpenApiResponse DescribeError(OpenApiSchemas schemas) => new()
    {
        Description = "An error; its status and code tell which.",
        Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = schemas.Of(typeof(RemoteServiceErrorResponse), isNullable: false) } },
    };

    private void AddSecurity(OpenApiDocument document)
    {
        document.Components!.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [BearerScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An access token or a personal access token." },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerScheme, document)] = [] }];
        if (options.Value is not { AuthorizationPath: { } authorization, TokenPath: { } token } own) return;
        document.Components.SecuritySchemes[OAuthScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "Authorization code with PKCE.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow
                {
                    AuthorizationUrl = new Uri(authorization, UriKind.Relative),
                    TokenUrl = new Uri(token, UriKind.Relative),
                    Scopes = own.Scopes,
                },
            },
        };
        document.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(OAuthScheme, document)] = [.. own.Scopes.Keys] });
    }
}
