using System.ComponentModel.DataAnnotations;

namespace Todo.Identity;

/// <summary>An OpenID Connect provider that people may sign in with.</summary>
public sealed class ExternalProviderOptions
{
    /// <summary>Part of addresses and of the database: it never changes.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9-]{1,32}$")]
    public string Name { get; set; } = "";

    /// <summary>What the button says; without one, the name.</summary>
    [StringLength(64)]
    public string? DisplayName { get; set; }

    /// <summary>Where its discovery document is, less <c>/.well-known/openid-configuration</c>. HTTPS, but for this machine.</summary>
    [Required]
    [Url]
    public string Authority { get; set; } = "";

    [Required]
    public string ClientId { get; set; } = "";

    /// <summary>None for a public client.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Asked for besides <c>openid profile email</c>.</summary>
    public List<string> Scopes { get; set; } = [];
}
