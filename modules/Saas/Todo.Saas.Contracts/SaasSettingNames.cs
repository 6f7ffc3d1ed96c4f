namespace Todo.Saas;

/// <summary>The operator's settings.</summary>
public static class SaasSettingNames
{
    /// <summary>Whether anybody may open a tenant of their own. No, unless set.</summary>
    public const string IsSelfServiceSignUpEnabled = "Saas.IsSelfServiceSignUpEnabled";

    /// <summary>Id of the edition that tenants who sign up by themselves get; none, unless set.</summary>
    public const string SelfServiceSignUpEditionId = "Saas.SelfServiceSignUpEditionId";
}
