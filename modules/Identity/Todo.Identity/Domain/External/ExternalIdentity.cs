namespace Todo.Identity.Domain.External;

/// <summary>Somebody as a provider has described them in a token that it signed.</summary>
public sealed record ExternalIdentity(string Provider, string Subject, string? Email, bool IsEmailVerified, string? Name, string? Surname);
