namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record ActionApiDescriptionModel
{
    /// <summary>Such as <c>UpdateAsyncByIdAndInput</c>; the generator names its method by the part before <c>Async</c>.</summary>
    public required string UniqueName { get; init; }

    public required string Name { get; init; }
    public required string HttpMethod { get; init; }

    /// <summary>Without a leading slash and without constraints.</summary>
    public required string Url { get; init; }

    public IReadOnlyList<string> SupportedVersions { get; init; } = [];
    public required IReadOnlyList<MethodParameterApiDescriptionModel> ParametersOnMethod { get; init; }
    public required IReadOnlyList<ParameterApiDescriptionModel> Parameters { get; init; }
    public required TypeReferenceModel ReturnValue { get; init; }
    public bool? AllowAnonymous { get; init; }
    public string? ImplementFrom { get; init; }
}
