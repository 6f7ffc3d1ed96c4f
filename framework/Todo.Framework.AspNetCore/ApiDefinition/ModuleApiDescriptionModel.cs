namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <param name="Controllers">By the service's full name.</param>
public sealed record ModuleApiDescriptionModel(
    string RootPath, string RemoteServiceName, IReadOnlyDictionary<string, ControllerApiDescriptionModel> Controllers);
