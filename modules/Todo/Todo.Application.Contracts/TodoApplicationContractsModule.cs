namespace Todo.Todos;

[DependsOn(typeof(TodoDomainSharedModule))]
public sealed class TodoApplicationContractsModule : AbpModule;
