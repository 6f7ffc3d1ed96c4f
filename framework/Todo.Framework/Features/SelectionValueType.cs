using Todo.Framework.Localization;

namespace Todo.Framework.Features;

/// <summary>One of several values.</summary>
public sealed class SelectionValueType(params IReadOnlyList<(string Value, LocalizableString DisplayText)> items) : FeatureValueType
{
    public override string Name => "SelectionStringValueType";
    public IReadOnlyList<(string Value, LocalizableString DisplayText)> Items { get; } = items;
    public override bool IsValid(string value) => Items.Any(item => item.Value == value);
}
