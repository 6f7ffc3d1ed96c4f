namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <param name="UserSharingStrategy">0: a user belongs to one tenant.</param>
public sealed record MultiTenancyInfoDto(bool IsEnabled, int UserSharingStrategy = 0);
