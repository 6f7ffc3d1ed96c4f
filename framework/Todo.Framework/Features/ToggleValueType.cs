namespace Todo.Framework.Features;

/// <summary>On (<c>true</c>) or off (<c>false</c>).</summary>
public sealed class ToggleValueType : FeatureValueType
{
    public override string Name => "ToggleStringValueType";
    public override string ValidatorName => "BOOLEAN";
    public override bool IsValid(string value) => value is "true" or "false"; // clients compare strictly
}
