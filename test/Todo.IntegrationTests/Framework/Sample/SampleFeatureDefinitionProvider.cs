using Todo.Framework.DependencyInjection;
using Todo.Framework.Features;
using Todo.Framework.Localization;

namespace Todo.IntegrationTests.Framework.Sample;

[ExposeServices(typeof(FeatureDefinitionProvider))]
public sealed class SampleFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.GetOrAddGroup("Sample", new LocalizableString("Sample", "Sample"));
        group.AddFeature("Sample.Things", "10", new LocalizableString("Sample", "Read"), new NumericValueType());
        group.AddFeature("Sample.Secret", "hush", new LocalizableString("Sample", "Read"), new FreeTextValueType(), isVisibleToClients: false);
    }
}
