using Todo.Host;
using Todo.Todos;

namespace Todo.DbMigrator;

[DependsOn(typeof(TodoHostEntityFrameworkCoreModule), typeof(TodoApplicationModule))]
public sealed class TodoDbMigratorModule : AbpModule;
