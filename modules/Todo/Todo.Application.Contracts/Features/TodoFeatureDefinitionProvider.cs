namespace Todo.Todos.Features;

[ExposeServices(typeof(FeatureDefinitionProvider))]
public sealed class TodoFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.GetOrAddGroup(TodoFeatures.GroupName, L("Feature:Todo"));
        group.AddFeature(TodoFeatures.MaxLists, "0", L("Feature:MaxLists"), new NumericValueType(), L("Feature:MaxLists.Description"));
        group.AddFeature(TodoFeatures.Sharing, "true", L("Feature:Sharing"), description: L("Feature:Sharing.Description"));
    }

    private static LocalizableString L(string key) => new("Todo", key);
}
