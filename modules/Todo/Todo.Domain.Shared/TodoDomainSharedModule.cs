namespace Todo.Todos;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoDomainSharedModule : AbpModule;
