namespace Todo.Saas.Tenants;

/// <param name="AdminPassword">Of the user <c>admin</c>; kept nowhere but hashed.</param>
public sealed record NewTenant(string Name, string AdminEmailAddress, string AdminPassword)
{
    public Guid? EditionId { get; init; }

    /// <summary>To a database that the tenant has to itself; null puts its data into the main one.</summary>
    public string? ConnectionString { get; init; }

    public override string ToString() => Name; // a record's own would print the secrets
}
