using System.ComponentModel.DataAnnotations;

namespace Todo.Saas.Tenants;

public sealed class CreateTenantDto
{
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string AdminEmailAddress { get; set; } = "";

    [Required]
    [StringLength(128)]
    [DisableAuditing]
    public string AdminPassword { get; set; } = "";

    public Guid? EditionId { get; set; }

    /// <summary>To a database that the tenant has to itself, which is made if it is missing; none puts its data into the main database.</summary>
    [StringLength(TenantConsts.MaxConnectionStringLength)]
    [DisableAuditing]
    public string? ConnectionString { get; set; }
}
