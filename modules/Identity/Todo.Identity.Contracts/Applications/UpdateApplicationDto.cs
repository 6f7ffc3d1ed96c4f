using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Applications;

public class UpdateApplicationDto : IValidatableObject
{
    private const string Invalid = "ThisFieldIsNotValid.";

    [Required]
    [StringLength(ApplicationConsts.MaxDisplayNameLength)]
    public string DisplayName { get; set; } = "";

    /// <summary><c>implicit</c>: ours; <c>explicit</c>: a third party's, each user is asked once.</summary>
    public string Consent { get; set; } = ApplicationConsts.Explicit;

    /// <summary>Absolute, https (http on this machine alone), without fragment and wildcard.</summary>
    [MaxLength(ApplicationConsts.MaxUris)]
    public IReadOnlyList<string> RedirectUris { get; set => field = value ?? []; } = [];

    /// <inheritdoc cref="RedirectUris"/>
    [MaxLength(ApplicationConsts.MaxUris)]
    public IReadOnlyList<string> PostLogoutRedirectUris { get; set => field = value ?? []; } = [];

    /// <summary>Of <c>authorization_code</c>, <c>refresh_token</c>, <c>client_credentials</c>.</summary>
    public IReadOnlyList<string> GrantTypes { get; set => field = value ?? []; } = [];

    /// <summary>Of <c>profile</c>, <c>email</c>, <c>phone</c>, <c>roles</c>, <c>todo:read</c>, <c>todo:write</c>, <c>Todo</c>; the last, which
    /// opens everything, is not for a third party that acts for users.</summary>
    public IReadOnlyList<string> Scopes { get; set => field = value ?? []; } = [];

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!ApplicationConsts.Consents.Contains(Consent)) yield return Wrong(nameof(Consent));
        if (!RedirectUris.All(RedirectUri.IsAllowed)) yield return Wrong(nameof(RedirectUris));
        if (!PostLogoutRedirectUris.All(RedirectUri.IsAllowed)) yield return Wrong(nameof(PostLogoutRedirectUris));
        if (GrantTypes.Count == 0 || GrantTypes.Except(ApplicationConsts.GrantTypes).Any()) yield return Wrong(nameof(GrantTypes));
        if (Scopes.Except(ApplicationConsts.Scopes).Any() || IsThirdPartyWithAll) yield return Wrong(nameof(Scopes));
        if (GrantTypes.Contains("authorization_code") != RedirectUris.Count > 0) yield return Wrong(nameof(RedirectUris));
        if (GrantTypes.Contains("refresh_token") && !GrantTypes.Contains("authorization_code")) yield return Wrong(nameof(GrantTypes));
    }

    private bool IsThirdPartyWithAll => Consent == ApplicationConsts.Explicit && GrantTypes.Contains("authorization_code") && Scopes.Contains(ApplicationConsts.FullScope);

    protected static ValidationResult Wrong(string member) => new(Invalid, [member]);
}
