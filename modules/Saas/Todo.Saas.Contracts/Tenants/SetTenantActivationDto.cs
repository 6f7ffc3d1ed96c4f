namespace Todo.Saas.Tenants;

public sealed class SetTenantActivationDto
{
    public required bool IsActive { get; set; }
}
