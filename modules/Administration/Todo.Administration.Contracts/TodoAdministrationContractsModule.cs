namespace Todo.Administration;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoAdministrationContractsModule : AbpModule;
