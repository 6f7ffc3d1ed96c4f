using Todo.Framework.Modularity;

namespace Todo.Framework.EntityFrameworkCore;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoFrameworkEntityFrameworkCoreModule : AbpModule;
