using Todo.Framework.TestBase;

namespace Todo.UnitTests.Framework.Application;

[DependsOn(typeof(TodoFrameworkTestBaseModule))]
public sealed class PipelineModule : AbpModule;
