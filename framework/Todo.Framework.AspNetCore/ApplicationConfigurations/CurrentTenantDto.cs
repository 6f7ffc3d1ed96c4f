namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record CurrentTenantDto(Guid? Id, string? Name, bool IsAvailable);
