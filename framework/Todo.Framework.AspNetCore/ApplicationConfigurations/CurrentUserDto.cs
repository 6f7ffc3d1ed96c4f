namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record CurrentUserDto
{
    public bool IsAuthenticated { get; init; }
    public Guid? Id { get; init; }
    public Guid? TenantId { get; init; }
    public Guid? ImpersonatorUserId { get; init; }
    public Guid? ImpersonatorTenantId { get; init; }
    public string? ImpersonatorUserName { get; init; }
    public string? ImpersonatorTenantName { get; init; }
    public string? UserName { get; init; }
    public string? Name { get; init; }
    public string? SurName { get; init; }
    public string? Email { get; init; }
    public bool EmailVerified { get; init; }
    public string? PhoneNumber { get; init; }
    public bool PhoneNumberVerified { get; init; }
    public required IReadOnlyList<string> Roles { get; init; }
    public string? SessionId { get; init; }
}
