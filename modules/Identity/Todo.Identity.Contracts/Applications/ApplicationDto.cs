namespace Todo.Identity.Applications;

/// <summary>A client of the token server (OpenID Connect).</summary>
public sealed class ApplicationDto : EntityDto<Guid>
{
    public required string ClientId { get; init; }
    public required string DisplayName { get; init; }

    /// <summary><c>public</c> or <c>confidential</c>.</summary>
    public required string Type { get; init; }

    /// <summary><c>implicit</c> or <c>explicit</c>.</summary>
    public required string Consent { get; init; }

    public required IReadOnlyList<string> RedirectUris { get; init; }
    public required IReadOnlyList<string> PostLogoutRedirectUris { get; init; }
    public required IReadOnlyList<string> GrantTypes { get; init; }
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The product's own web app: it cannot be changed here.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Only in the answer to the creation of a confidential client.</summary>
    public string? ClientSecret { get; init; }
}
