using System.Globalization;

namespace Todo.Framework.Features;

/// <summary>A whole number, both limits included.</summary>
public sealed class NumericValueType(long minimum = 0, long maximum = long.MaxValue) : FeatureValueType
{
    public override string Name => "FreeTextStringValueType";
    public override string ValidatorName => "NUMERIC";

    // long.MaxValue is no number in JavaScript
    public override IReadOnlyDictionary<string, object?> ValidatorProperties { get; } =
        new Dictionary<string, object?> { ["minValue"] = minimum, ["maxValue"] = Math.Min(maximum, (1L << 53) - 1) };

    public override bool IsValid(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum;
}
