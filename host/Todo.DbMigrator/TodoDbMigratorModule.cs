using Todo.Host;
using Todo.Todos;

namespace Todo.DbMigrator;

/// <summary>All that writing first data needs: saving a list announces its change, so the live door is among it.</summary>
[DependsOn(typeof(TodoHostEntityFrameworkCoreModule), typeof(TodoApplicationModule), typeof(TodoHttpApiModule))]
public sealed class TodoDbMigratorModule : AbpModule;
