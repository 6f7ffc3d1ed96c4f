namespace Todo.Saas;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoSaasContractsModule : AbpModule;
