namespace Todo.Framework.TestBase;

/// <summary>The framework without a database: every store it needs, in memory.</summary>
[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoFrameworkTestBaseModule : AbpModule;
