namespace Todo.UnitTests.Framework.Application;

[ExposeServices(typeof(FeatureDefinitionProvider))]
public sealed class NotesFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.GetOrAddGroup("Notes", new LocalizableString("UnitTests", "Notes"));
        group.AddFeature("Notes.Motto", "true", new LocalizableString("UnitTests", "Notes"));
        group.AddFeature("Notes.Max", "10", new LocalizableString("UnitTests", "Notes"), new NumericValueType(0, 100));
    }
}
