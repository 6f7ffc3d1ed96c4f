namespace Todo.IntegrationTests.Hosting;

/// <summary>A tenant that one test made; its administrator is <c>admin</c>.</summary>
public sealed record TestTenant(Guid Id, string Name);
