namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record InterfaceApiDescriptionModel(string Type, string Name, IReadOnlyList<InterfaceMethodApiDescriptionModel> Methods);
