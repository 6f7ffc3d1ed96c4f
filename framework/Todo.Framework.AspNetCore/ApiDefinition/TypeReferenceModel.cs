namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record TypeReferenceModel(string Type, string TypeSimple);
