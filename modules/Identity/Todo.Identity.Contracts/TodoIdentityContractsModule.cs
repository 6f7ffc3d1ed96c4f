namespace Todo.Identity;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoIdentityContractsModule : AbpModule;
