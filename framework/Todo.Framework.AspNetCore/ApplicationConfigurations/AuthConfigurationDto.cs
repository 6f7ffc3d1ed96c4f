namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <param name="GrantedPolicies">Granted permissions only, each <c>true</c>.</param>
public sealed record AuthConfigurationDto(IReadOnlyDictionary<string, bool> GrantedPolicies);
