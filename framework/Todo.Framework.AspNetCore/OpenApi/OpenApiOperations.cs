using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using Todo.Framework.Application.Interception;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.OpenApi;

/// <summary>Exposed methods as operations.</summary>
internal sealed class OpenApiOperations(OpenApiDocument document, OpenApiSchemas schemas, DocumentationComments comments)
{
    public const string ErrorResponse = "Error";
    private const string Json = "application/json";
    private const string MergePatch = "application/merge-patch+json";

    private readonly HashSet<string> _ids = [];

    public OpenApiOperation Describe(RemoteService service, RemoteAction action, ApplicationServiceMethod rules)
    {
        var (summary, details) = Split(comments.Of(action.Method));
        var permissions = rules.Permissions.Count == 0 ? null : $"Permission: {string.Join(", ", rules.Permissions.Select(p => $"`{p}`"))}.";
        var description = string.Join("\n\n", new[] { details, permissions }.OfType<string>());
        var parameters = action.Parameters.SelectMany(DescribeParameter).ToList();
        return new OpenApiOperation
        {
            OperationId = IdOf(service, action),
            Tags = new HashSet<OpenApiTagReference> { new(service.ControllerName, document) },
            Summary = summary,
            Description = description.Length == 0 ? null : description,
            Parameters = parameters.Count == 0 ? null : parameters,
            RequestBody = action.Parameters.Where(p => p.Source == RemoteParameterSource.Body).Select(p => DescribeBody(action, p)).SingleOrDefault(),
            Responses = DescribeResponses(action, rules),
            Security = rules.IsAnonymous ? [] : null,
        };
    }

    /// <summary>Such as <c>TodoItem_GetList</c>: generators make clients of the first part and methods of the second.</summary>
    private string IdOf(RemoteService service, RemoteAction action)
    {
        var name = action.Method.Name.EndsWith("Async", StringComparison.Ordinal) ? action.Method.Name[..^"Async".Length] : action.Method.Name;
        var id = $"{service.ControllerName}_{name}";
        for (var count = 2; !_ids.Add(id); count++) id = $"{service.ControllerName}_{name}{count}";
        return id;
    }

    private IEnumerable<IOpenApiParameter> DescribeParameter(RemoteParameter parameter) => parameter.Source switch
    {
        RemoteParameterSource.Path => [DescribeWhole(parameter, ParameterLocation.Path)],
        RemoteParameterSource.Query => [DescribeWhole(parameter, ParameterLocation.Query)],
        RemoteParameterSource.FlattenedQuery => DescribeProperties(parameter.Type),
        _ => [],
    };

    private OpenApiParameter DescribeWhole(RemoteParameter parameter, ParameterLocation location) => new()
    {
        Name = parameter.Name,
        In = location,
        Required = location == ParameterLocation.Path || !parameter.IsOptional,
        Description = comments.Of(parameter.Info),
        Schema = schemas.Of(parameter.Info),
    };

    private IEnumerable<OpenApiParameter> DescribeProperties(Type type)
    {
        var info = AbpJson.Options.GetTypeInfo(type);
        var defaults = info.CreateObject?.Invoke();
        foreach (var property in info.Properties.Where(p => p.Set is not null || p.IsRequired))
        {
            var isRequired = OpenApiSchemas.IsRequired(property, isSent: true);
            var schema = schemas.Of(property, isRequired ? null : defaults);
            if (schema is OpenApiSchema { Type: { } declared } own) own.Type = declared & ~JsonSchemaType.Null; // a query has no null: it is left out
            var description = schema.Description;
            if (schema is OpenApiSchema described) described.Description = null;
            yield return new OpenApiParameter { Name = property.Name, In = ParameterLocation.Query, Required = isRequired, Description = description, Schema = schema };
        }
    }

    private OpenApiRequestBody DescribeBody(RemoteAction action, RemoteParameter parameter)
    {
        var content = new OpenApiMediaType { Schema = schemas.Of(parameter.Info) };
        var body = new OpenApiRequestBody { Required = !parameter.IsOptional, Content = new Dictionary<string, OpenApiMediaType> { [Json] = content } };
        if (action.HttpMethod == HttpMethods.Patch) body.Content[MergePatch] = content;
        return body;
    }

    private OpenApiResponses DescribeResponses(RemoteAction action, ApplicationServiceMethod rules)
    {
        var responses = new OpenApiResponses();
        if (action.ResultType is { } result)
        {
            var schema = schemas.Of(result, isNullable: false, action.ResultNullability);
            var mediaType = result == typeof(string) ? "text/plain" : Json;
            responses["200"] = new OpenApiResponse { Description = "OK", Content = new Dictionary<string, OpenApiMediaType> { [mediaType] = new() { Schema = schema } } };
        }

        if (action.ResultType is null || action.IsResultNullable) responses["204"] = new OpenApiResponse { Description = "No content" };
        if (!rules.IsAnonymous) AddError("401");
        if (rules.Permissions.Count > 0) AddError("403");
        if (action.Parameters.Any(p => p.Source == RemoteParameterSource.Path)) AddError("404");
        AddError("default");
        return responses;

        void AddError(string status) => responses[status] = new OpenApiResponseReference(ErrorResponse, document);
    }

    private static (string? Summary, string? Details) Split(string? text)
    {
        var end = text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? (text, null) : (text![..(end + 1)], text[(end + 2)..]);
    }
}
