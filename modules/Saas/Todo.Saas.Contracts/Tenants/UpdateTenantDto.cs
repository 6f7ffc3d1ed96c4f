using System.ComponentModel.DataAnnotations;

namespace Todo.Saas.Tenants;

public sealed class UpdateTenantDto
{
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Of the state that was edited; not checked when left out.</summary>
    public string? ConcurrencyStamp { get; set; }
}
