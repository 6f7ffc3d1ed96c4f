namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record LocalizationResourceDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> BaseResources);
