namespace Todo.Identity;

[DependsOn(typeof(TodoIdentityContractsModule), typeof(TodoFrameworkEntityFrameworkCoreModule))]
public sealed class TodoIdentityModule : AbpModule;
