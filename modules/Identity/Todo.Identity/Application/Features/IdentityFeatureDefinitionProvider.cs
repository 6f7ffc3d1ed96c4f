using Todo.Identity.Features;
using Todo.Saas.Features;

namespace Todo.Identity.Application.Features;

[ExposeServices(typeof(FeatureDefinitionProvider))]
internal sealed class IdentityFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context) =>
        context.GetOrAddGroup(SaasFeatures.GroupName, new LocalizableString("Todo.Saas", "Feature:Saas")).AddFeature(
            IdentityFeatures.MaxUsers, "0", L("Feature:MaxUsers"), new NumericValueType(), L("Feature:MaxUsers.Description"));

    private static LocalizableString L(string key) => new("Todo.Identity", key);
}
