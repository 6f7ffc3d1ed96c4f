namespace Todo.Identity.Application.Account;

public sealed record ExternalLoginDto(Guid Id, string Provider, string? DisplayName, DateTimeOffset CreationTime);
