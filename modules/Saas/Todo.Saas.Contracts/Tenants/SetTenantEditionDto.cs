namespace Todo.Saas.Tenants;

public sealed class SetTenantEditionDto
{
    /// <summary>None takes the tenant out of its edition.</summary>
    public Guid? EditionId { get; set; }
}
