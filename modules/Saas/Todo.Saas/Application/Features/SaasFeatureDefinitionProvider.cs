using Todo.Saas.Features;

namespace Todo.Saas.Application.Features;

[ExposeServices(typeof(FeatureDefinitionProvider))]
internal sealed class SaasFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context) =>
        context.GetOrAddGroup(SaasFeatures.GroupName, L("Feature:Saas")).AddFeature(
            SaasFeatures.ApiRequestsPerMinute, null, L("Feature:ApiRequestsPerMinute"), new NumericValueType(0, int.MaxValue), L("Feature:ApiRequestsPerMinute.Description"));

    private static LocalizableString L(string key) => new("Todo.Saas", key);
}
