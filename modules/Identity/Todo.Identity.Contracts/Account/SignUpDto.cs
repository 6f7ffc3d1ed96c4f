using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;
using Todo.Saas.Tenants;

namespace Todo.Identity.Account;

public sealed class SignUpDto
{
    /// <summary>Also the tenant's subdomain, so made of letters, digits and hyphens.</summary>
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string TenantName { get; set; } = "";

    /// <summary>Of the administrator, whose user name is <c>admin</c>.</summary>
    [Required]
    [EmailAddress]
    [StringLength(UserConsts.MaxEmailLength)]
    public string EmailAddress { get; set; } = "";

    [Required]
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}
