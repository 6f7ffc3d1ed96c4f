namespace Todo.Todos.EntityFrameworkCore;

[DependsOn(typeof(TodoDomainModule), typeof(TodoFrameworkEntityFrameworkCoreModule))]
public sealed class TodoEntityFrameworkCoreModule : AbpModule;
