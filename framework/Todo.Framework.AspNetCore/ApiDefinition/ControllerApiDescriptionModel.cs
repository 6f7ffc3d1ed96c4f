namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record ControllerApiDescriptionModel
{
    public required string ControllerName { get; init; }
    public string? ControllerGroupName { get; init; }
    public bool IsRemoteService { get; init; } = true;

    /// <summary>The generator leaves a controller out unless this is literally <c>false</c>.</summary>
    public bool IsIntegrationService { get; init; }

    public string? ApiVersion { get; init; }
    public required string Type { get; init; }
    public required IReadOnlyList<InterfaceApiDescriptionModel> Interfaces { get; init; }

    /// <summary>By unique name.</summary>
    public required IReadOnlyDictionary<string, ActionApiDescriptionModel> Actions { get; init; }
}
