using System.Text.RegularExpressions;

namespace Todo.Framework.AspNetCore.MultiTenancy;

/// <summary>Configuration section <c>Tenancy</c>.</summary>
public sealed partial class TenancyOptions
{
    public const string SectionName = "Tenancy";
    public const string DomainFormatError = $"{SectionName}:{nameof(DomainFormat)} must be a domain with {{0}} for the tenant's name in front, such as {{0}}.todo.example.";

    private const string Placeholder = "{0}";

    /// <summary>The domain that tenants are reached under, such as <c>{0}.todo.example</c>, without scheme and port; none: tenants have
    /// no subdomains. <c>AllowedHosts</c> has to let them in, and no fixed <c>Identity:Issuer</c> may stand against them.</summary>
    public string? DomainFormat { get; set; }

    public bool IsValid => string.IsNullOrEmpty(DomainFormat) || Format().IsMatch(DomainFormat);

    /// <summary>The tenant's name in front of our domain; null on any other address, and where the name is reserved.</summary>
    public string? FindTenantName(string host)
    {
        if (string.IsNullOrEmpty(DomainFormat)) return null;
        var domain = DomainFormat.AsSpan(Placeholder.Length);
        if (host.Length <= domain.Length || !host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) return null;
        var name = host[..^domain.Length];
        return ReservedTenantNames.Contains(name) ? null : name;
    }

    [GeneratedRegex(@"^\{0\}(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
