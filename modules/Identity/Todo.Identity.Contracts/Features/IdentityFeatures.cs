using Todo.Saas.Features;

namespace Todo.Identity.Features;

public static class IdentityFeatures
{
    /// <summary>Users that a tenant may have, active or not.</summary>
    public const string MaxUsers = SaasFeatures.GroupName + ".MaxUsers";

    /// <summary>Whether users sign in with their accounts at other providers, where the operator has configured any.</summary>
    public const string ExternalSignIn = "Identity.ExternalSignIn";
}
