using System.Text.RegularExpressions;
using Todo.Saas.Tenants;

namespace Todo.Saas.Domain.Tenants;

/// <summary>What a tenant may be called: its name is the subdomain that its users come by.</summary>
public static partial class TenantName
{
    /// <exception cref="AbpValidationException">It is no label of a domain name, would be taken for something else, or is reserved.</exception>
    public static string Check(string name)
    {
        name = Framework.Check.NotNullOrWhiteSpace(name, TenantConsts.MaxNameLength);
        if (ReservedTenantNames.Contains(name)) throw new AbpValidationException(new ValidationError("Saas.ReservedTenantName", nameof(Tenant.Name)));

        // An id is looked up as an id, and "xn--" begins what a browser shows as other characters (RFC 5891 section 4.2.3.1).
        var isLabel = Label().IsMatch(name) && !Guid.TryParse(name, out _) && (name.Length < 4 || name[2..4] != "--");
        return isLabel ? name : throw new AbpValidationException(new ValidationError("Saas.InvalidTenantName", nameof(Tenant.Name)));
    }

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
