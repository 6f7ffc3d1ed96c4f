namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <param name="TypeAsString">Full name and assembly.</param>
public sealed record MethodParameterApiDescriptionModel(
    string Name, string TypeAsString, string Type, string TypeSimple, bool IsOptional, object? DefaultValue);
