using Microsoft.Extensions.DependencyInjection;

namespace Todo.UnitTests.Framework.Modularity;

public class ConventionalRegistrarTests
{
    private readonly ServiceProvider _provider;

    public ConventionalRegistrarTests()
    {
        var services = new ServiceCollection();
        ConventionalRegistrar.AddAssembly(services, typeof(ConventionalRegistrarTests).Assembly);
        _provider = services.BuildServiceProvider();
    }

    [Fact]
    public void Class_is_exposed_as_itself_and_by_the_interface_its_name_ends_in()
    {
        _provider.GetRequiredService<IGreeter>().ShouldBeOfType<PoliteGreeter>();
        _provider.GetRequiredService<PoliteGreeter>().ShouldNotBeNull();
        _provider.GetService<IOther>().ShouldBeNull();
    }

    [Fact]
    public void Lifetimes_are_those_of_the_markers()
    {
        using var scope = _provider.CreateScope();

        scope.ServiceProvider.GetRequiredService<IGreeter>().ShouldNotBeSameAs(scope.ServiceProvider.GetRequiredService<IGreeter>());
        scope.ServiceProvider.GetRequiredService<Scoped>().ShouldBeSameAs(scope.ServiceProvider.GetRequiredService<Scoped>());
        scope.ServiceProvider.GetRequiredService<Scoped>().ShouldNotBeSameAs(_provider.CreateScope().ServiceProvider.GetRequiredService<Scoped>());
        scope.ServiceProvider.GetRequiredService<Lasting>().ShouldBeSameAs(_provider.GetRequiredService<Lasting>());
    }

    [Fact]
    public void Exposed_services_replace_the_ones_by_name_and_add_up()
    {
        _provider.GetServices<IOpenSet>().Select(s => s.GetType().Name).ShouldBe(["FirstMember", "SecondMember"], ignoreOrder: true);
        _provider.GetService<IFirstMember>().ShouldBeNull();
    }

    [Fact]
    public void Class_without_a_marker_is_not_registered() => _provider.GetService<Unmarked>().ShouldBeNull();

    public interface IGreeter;
    public interface IOther;
    public interface IOpenSet;
    public interface IFirstMember;

    public sealed class PoliteGreeter : IGreeter, IOther, ITransientDependency;
    public sealed class Scoped : IScopedDependency;
    public sealed class Lasting : ISingletonDependency;
    public sealed class Unmarked;

    [ExposeServices(typeof(IOpenSet))]
    public sealed class FirstMember : IOpenSet, IFirstMember, ITransientDependency;

    [ExposeServices(typeof(IOpenSet))]
    public sealed class SecondMember : IOpenSet, ITransientDependency;
}
