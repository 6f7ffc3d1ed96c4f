using Todo.Identity.Features;
using Todo.Saas.Features;

namespace Todo.Identity.Application.Features;

[ExposeServices(typeof(FeatureDefinitionProvider))]
internal sealed class IdentityFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.GetOrAddGroup(SaasFeatures.GroupName, new LocalizableString("Todo.Saas", "Feature:Saas"));
        group.AddFeature(IdentityFeatures.MaxUsers, "0", L("Feature:MaxUsers"), new NumericValueType(), L("Feature:MaxUsers.Description"));
        group.AddFeature(IdentityFeatures.ExternalSignIn, "true", L("Feature:ExternalSignIn"), new ToggleValueType(), L("Feature:ExternalSignIn.Description"));
    }

    private static LocalizableString L(string key) => new("Todo.Identity", key);
}
