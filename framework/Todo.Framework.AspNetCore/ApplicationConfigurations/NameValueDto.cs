namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record NameValueDto(string Name, string Value);
