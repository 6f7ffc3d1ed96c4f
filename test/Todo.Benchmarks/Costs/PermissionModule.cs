using Todo.Framework.Modularity;
using Todo.Host;
using Todo.Todos;

namespace Todo.Benchmarks.Costs;

/// <summary>The product without its doors.</summary>
[DependsOn(typeof(TodoHostEntityFrameworkCoreModule), typeof(TodoApplicationModule))]
public sealed class PermissionModule : AbpModule;
