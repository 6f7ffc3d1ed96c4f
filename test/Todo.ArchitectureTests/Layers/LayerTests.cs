using NetArchTest.Rules;

namespace Todo.ArchitectureTests.Layers;

public class LayerTests
{
    [Fact]
    public void Every_project_is_in_the_host_and_so_in_these_tests()
    {
        Repository.Projects.Count.ShouldBeGreaterThan(5);
        Repository.Projects.Where(p => !File.Exists(Path.Combine(AppContext.BaseDirectory, p.Name + ".dll")))
            .Select(p => p.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_of_a_module_is_a_known_layer() =>
        Repository.Projects.Where(p => !LayerRules.IsKnownLayer(p)).Select(p => p.Path).ShouldBeEmpty();

    [Fact]
    public void Project_files_reference_only_what_their_layer_may() =>
        Violations(p => p.References).ShouldBeEmpty();

    [Fact] // what a reference brings along can be used without a reference of one's own
    public void Assemblies_use_only_what_their_layer_may() =>
        Violations(p => p.Assembly.GetReferencedAssemblies().Select(a => a.Name!)).ShouldBeEmpty();

    [Fact]
    public void Business_layers_know_no_infrastructure() =>
        Repository.Modules.SelectMany(p => p.Assembly.GetReferencedAssemblies()
            .Where(a => !LayerRules.MayReferenceLibrary(p, a.Name!)).Select(a => $"{p.Name} uses {a.Name}")).ShouldBeEmpty();

    [Theory] // in a two-project module the namespace is the only border
    [InlineData("Domain", "Application", "EntityFrameworkCore", "HttpApi", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc")]
    [InlineData("Application", "EntityFrameworkCore", "HttpApi", "Microsoft.EntityFrameworkCore")]
    public void Namespaces_of_two_project_modules_are_layers(string layer, params string[] forbidden)
    {
        foreach (var project in Repository.Modules.Where(p => p.Layer == ""))
        {
            NamespaceViolations(project.Assembly, project.Prefix, layer, forbidden).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Nothing_uses_the_original_framework() =>
        Repository.Projects.SelectMany(p => p.Assembly.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("Volo.", StringComparison.Ordinal))
            .Select(a => $"{p.Name} uses {a.Name}")).ShouldBeEmpty();

    [Fact]
    public void The_rules_see_a_breach()
    {
        ProductProject Project(string path) => new(path, []);
        var domain = Project("modules/Todo/Todo.Domain/Todo.Domain.csproj");
        var identity = Project("modules/Identity/Todo.Identity/Todo.Identity.csproj");
        var application = Project("modules/Todo/Todo.Application/Todo.Application.csproj");

        LayerRules.MayReference(domain, application).ShouldBeFalse();
        LayerRules.MayReference(domain, Project("framework/Todo.Framework.EntityFrameworkCore/Todo.Framework.EntityFrameworkCore.csproj")).ShouldBeFalse();
        LayerRules.MayReference(application, identity).ShouldBeFalse();
        LayerRules.MayReference(Project("framework/Todo.Framework/Todo.Framework.csproj"), domain).ShouldBeFalse();
        LayerRules.MayReferenceLibrary(application, "Npgsql").ShouldBeFalse();
        LayerRules.IsKnownLayer(Project("modules/File/Todo.File.Common/Todo.File.Common.csproj")).ShouldBeFalse();
        NamespaceViolations(typeof(LayerTests).Assembly, "Todo.ArchitectureTests.Breaches", "Domain", "Application")
            .ShouldBe([typeof(Breaches.Domain.KnowsItsApplication).FullName!]);
    }

    private static IEnumerable<string> Violations(Func<ProductProject, IEnumerable<string>> references) =>
        from project in Repository.Projects
        where LayerRules.IsKnownLayer(project)
        from reference in references(project)
        let other = Repository.Projects.SingleOrDefault(p => p.Name == reference)
        where other is not null && !LayerRules.MayReference(project, other)
        select $"{project.Name} references {other.Name}";

    private static IEnumerable<string> NamespaceViolations(Assembly assembly, string prefix, string layer, params string[] forbidden) =>
        Types.InAssembly(assembly).That().ResideInNamespaceStartingWith($"{prefix}.{layer}")
            .ShouldNot().HaveDependencyOnAny([.. forbidden.Select(f => f.Contains('.', StringComparison.Ordinal) ? f : $"{prefix}.{f}")])
            .GetResult().FailingTypeNames ?? [];
}
