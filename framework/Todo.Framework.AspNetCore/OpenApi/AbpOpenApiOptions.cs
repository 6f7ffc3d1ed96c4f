namespace Todo.Framework.AspNetCore;

/// <summary>What the OpenAPI document says besides the operations, which it takes from the application services.</summary>
public sealed class AbpOpenApiOptions
{
    public string Title { get; set; } = "API";

    /// <summary>Markdown, at the head of the document.</summary>
    public string? Description { get; set; }

    /// <summary>Of the OpenID Connect server, relative to the host; without it tokens are described as bearer tokens alone.</summary>
    public string? AuthorizationPath { get; set; }

    public string? TokenPath { get; set; }

    /// <summary>Scopes a client asks for, with what each is for.</summary>
    public IDictionary<string, string> Scopes { get; } = new Dictionary<string, string>();
}
