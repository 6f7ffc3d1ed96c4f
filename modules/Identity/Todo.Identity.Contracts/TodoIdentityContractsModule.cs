using Todo.Saas;

namespace Todo.Identity;

[DependsOn(typeof(TodoFrameworkModule), typeof(TodoSaasContractsModule))]
public sealed class TodoIdentityContractsModule : AbpModule;
