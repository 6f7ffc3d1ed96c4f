namespace Todo.Saas.Tenants;

/// <param name="AdminPassword">Of the user <c>admin</c>; kept nowhere but hashed.</param>
public sealed record NewTenant(string Name, string AdminEmailAddress, string AdminPassword)
{
    public Guid? EditionId { get; init; }
}
