using Todo.Host;

namespace Todo.DbMigrator;

[DependsOn(typeof(TodoHostEntityFrameworkCoreModule))]
public sealed class TodoDbMigratorModule : AbpModule;
