namespace Todo.Framework.Features;

/// <summary>Whose value a feature has; the first one that has one counts.</summary>
public static class FeatureProviderNames
{
    /// <summary>Key: the tenant's id; none for the host itself.</summary>
    public const string Tenant = "T";

    /// <summary>Key: the edition's id.</summary>
    public const string Edition = "E";

    /// <summary>Of the definition; has no key.</summary>
    public const string Default = "D";
}
