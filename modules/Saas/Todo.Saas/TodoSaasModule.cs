namespace Todo.Saas;

[DependsOn(typeof(TodoSaasContractsModule), typeof(TodoFrameworkEntityFrameworkCoreModule))]
public sealed class TodoSaasModule : AbpModule;
