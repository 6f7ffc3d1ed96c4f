namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record ApplicationApiDescriptionModel(
    IReadOnlyDictionary<string, ModuleApiDescriptionModel> Modules, IReadOnlyDictionary<string, TypeApiDescriptionModel> Types);
