using System.ComponentModel.DataAnnotations;

namespace Todo.Saas.Tenants;

/// <summary>Sorts by <c>name</c> (if nothing else is said) or <c>creationTime</c>.</summary>
public sealed class GetTenantsInput : PagedAndSortedResultRequestDto
{
    /// <summary>What names begin with, in any case.</summary>
    [StringLength(TenantConsts.MaxNameLength)]
    public string? Filter { get; set; }
}
