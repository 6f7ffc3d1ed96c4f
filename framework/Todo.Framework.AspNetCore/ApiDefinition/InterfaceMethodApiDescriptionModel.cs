namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record InterfaceMethodApiDescriptionModel(
    string Name, IReadOnlyList<MethodParameterApiDescriptionModel> ParametersOnMethod, TypeReferenceModel ReturnValue);
