namespace Todo.Framework.Features;

/// <summary>Which values a feature takes, and by what control they are entered (ABP: string value types).</summary>
public abstract class FeatureValueType
{
    /// <summary>What clients choose the control by.</summary>
    public abstract string Name { get; }

    /// <summary>Name of the rule that values keep, and its limits by name; clients show them.</summary>
    public virtual string ValidatorName => "NULL";

    /// <inheritdoc cref="ValidatorName"/>
    public virtual IReadOnlyDictionary<string, object?> ValidatorProperties { get; } = new Dictionary<string, object?>();

    public abstract bool IsValid(string value);
}
