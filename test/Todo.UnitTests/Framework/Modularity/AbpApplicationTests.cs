using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Todo.UnitTests.Framework.Modularity;

public class AbpApplicationTests
{
    private static readonly IConfiguration Configuration = new ConfigurationBuilder().Build();

    [Fact]
    public void Modules_stand_once_and_after_what_they_depend_on()
    {
        var application = AbpApplication.Create<Top>(new ServiceCollection(), Configuration);

        application.Modules.Select(m => m.GetType().Name).ShouldBe(["Bottom", "Left", "Right", "Top"]);
    }

    [Fact]
    public void Modules_preconfigure_all_before_any_configures()
    {
        var services = new ServiceCollection();

        AbpApplication.Create<Top>(services, Configuration);

        services.Select(s => s.ImplementationInstance).OfType<string>().ShouldBe(["pre Bottom", "pre Left", "pre Right", "pre Top", "Bottom", "Left", "Right", "Top"]);
    }

    [Fact]
    public void Module_that_depends_on_itself_is_refused() =>
        Should.Throw<InvalidOperationException>(() => AbpApplication.Create<Snake>(new ServiceCollection(), Configuration)).Message.ShouldContain("Snake");

    private abstract class Recording : AbpModule
    {
        public override void PreConfigureServices(ServiceConfigurationContext context) => context.Services.AddSingleton("pre " + GetType().Name);
        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddSingleton(GetType().Name);
    }

    private sealed class Bottom : Recording;

    [DependsOn(typeof(Bottom))]
    private sealed class Left : Recording;

    [DependsOn(typeof(Bottom))]
    private sealed class Right : Recording;

    [DependsOn(typeof(Left), typeof(Right))]
    private sealed class Top : Recording;

    [DependsOn(typeof(Tail))]
    private sealed class Snake : AbpModule;

    [DependsOn(typeof(Snake))]
    private sealed class Tail : AbpModule;
}
