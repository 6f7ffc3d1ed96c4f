using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Todo.Identity;

/// <summary>Configuration section <c>Identity</c>.</summary>
public sealed class TodoIdentityOptions
{
    public const string SectionName = "Identity";

    /// <summary>The one address tokens are issued under, such as <c>https://todo.example/</c>. Without it each request's own
    /// address is taken, and the host's <c>AllowedHosts</c> decides which those may be.</summary>
    [Url]
    public string? Issuer { get; set; }

    [ValidateObjectMembers]
    public PasswordOptions Password { get; set; } = new();

    [ValidateObjectMembers]
    public AdminOptions Admin { get; set; } = new();

    [ValidateObjectMembers]
    public TokenOptions Tokens { get; set; } = new();

    [ValidateObjectMembers]
    public KeyOptions Keys { get; set; } = new();

    [ValidateObjectMembers]
    public RateLimitOptions RateLimit { get; set; } = new();

    /// <summary>Providers that people may sign in with besides, in the order of their buttons.</summary>
    [ValidateEnumeratedItems]
    public List<ExternalProviderOptions> ExternalProviders { get; set; } = [];

    /// <summary>Redirect addresses of the web app besides the host's own, such as a development server's.</summary>
    public List<string> WebAppRedirectUris { get; set; } = [];

    public sealed class PasswordOptions
    {
        /// <summary>bcrypt's cost: each step doubles the time. A higher one reaches a user at the next sign-in.</summary>
        [Range(4, 16)]
        public int WorkFactor { get; set; } = 11;
    }

    public sealed class AdminOptions
    {
        /// <summary>The password the host's <c>admin</c> is made with; changing it later changes nothing.</summary>
        [Required]
        public string Password { get; set; } = "1q2w3E*";
    }

    public sealed class TokenOptions
    {
        [Range(1, 1440)]
        public int AccessTokenMinutes { get; set; } = 15;

        [Range(1, 365)]
        public int RefreshTokenDays { get; set; } = 14;

        /// <summary>How long a spent refresh token is taken once more, since several tabs may present the same one.</summary>
        [Range(0, 300)]
        public int RefreshTokenReuseLeewaySeconds { get; set; } = 30;
    }

    /// <summary>The keys that tokens are signed and encrypted with.</summary>
    public sealed class KeyOptions
    {
        /// <summary>How long a key makes tokens.</summary>
        [Range(2, 3650)]
        public int RotationDays { get; set; } = 90;

        /// <summary>How long a key is published before it makes tokens: longer than others keep their copy of the published keys.</summary>
        [Range(1, 365)]
        public int AnnouncementDays { get; set; } = 7;
    }

    /// <summary>Attempts a minute from one address; 0 lifts the limit.</summary>
    public sealed class RateLimitOptions
    {
        [Range(0, int.MaxValue)]
        public int SignInsPerMinute { get; set; } = 30;

        /// <summary>Personal access tokens that are not good.</summary>
        [Range(0, int.MaxValue)]
        public int WrongTokensPerMinute { get; set; } = 30;

        [Range(0, int.MaxValue)]
        public int RegistrationsPerMinute { get; set; } = 10;

        [Range(0, int.MaxValue)]
        public int MailsPerMinute { get; set; } = 5;
    }
}
