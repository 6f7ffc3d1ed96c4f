namespace Todo.Identity.Application.Account;

public sealed record PasskeyDto(Guid Id, string Name, bool IsBackedUp, DateTimeOffset CreationTime, DateTimeOffset? LastUsedAt);
