namespace Todo.Framework.Features;

/// <summary>Any text up to a length.</summary>
public sealed class FreeTextValueType(int maxLength = FreeTextValueType.MaxLength) : FeatureValueType
{
    public const int MaxLength = 128;

    public override string Name => "FreeTextStringValueType";
    public override string ValidatorName => "STRING";
    public override IReadOnlyDictionary<string, object?> ValidatorProperties { get; } =
        new Dictionary<string, object?> { ["allowNull"] = true, ["minLength"] = 0, ["maxLength"] = maxLength, ["regularExpression"] = null };

    public override bool IsValid(string value) => value.Length <= maxLength;
}
