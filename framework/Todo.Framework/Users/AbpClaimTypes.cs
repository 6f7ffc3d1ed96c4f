namespace Todo.Framework.Users;

/// <summary>Claim names in our tokens and cookies (ABP: AbpClaimTypes, in OpenID Connect's spelling).</summary>
public static class AbpClaimTypes
{
    public const string UserId = "sub";
    public const string UserName = "preferred_username";
    public const string Name = "given_name";
    public const string SurName = "family_name";
    public const string Email = "email";
    public const string EmailVerified = "email_verified";
    public const string PhoneNumber = "phone_number";
    public const string PhoneNumberVerified = "phone_number_verified";
    public const string Role = "role";
    public const string TenantId = "tenantid";
    public const string ClientId = "client_id";
    public const string SessionId = "session_id";

    /// <summary>What the user calls the personal access token they come with.</summary>
    public const string TokenName = "token_name";
}
