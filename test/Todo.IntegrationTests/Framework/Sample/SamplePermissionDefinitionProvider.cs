using Todo.Framework.Authorization;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Localization;

namespace Todo.IntegrationTests.Framework.Sample;

[ExposeServices(typeof(PermissionDefinitionProvider))]
public sealed class SamplePermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup("Sample", new LocalizableString("Sample", "Sample")).AddPermission("Sample.Read", new LocalizableString("Sample", "Read"));
}
