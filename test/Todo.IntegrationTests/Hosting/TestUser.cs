namespace Todo.IntegrationTests.Hosting;

/// <summary>Somebody with an account, of the host or of a tenant.</summary>
public sealed record TestUser(Guid Id, string UserName, string Email, TestTenant? Tenant = null)
{
    /// <summary>Everybody's, the administrators' included.</summary>
    public const string Password = "1q2w3E*";

    /// <summary>The administrator that every host is seeded with.</summary>
    public static TestUser HostAdmin { get; } = new(Guid.Empty, "admin", "admin@todo.local");

    /// <summary>The administrator a tenant is made with.</summary>
    public static TestUser AdminOf(TestTenant tenant) => new(Guid.Empty, "admin", $"admin@{tenant.Name}.example.org", tenant);
}
