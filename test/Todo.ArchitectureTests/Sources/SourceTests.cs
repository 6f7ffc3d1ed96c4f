namespace Todo.ArchitectureTests.Sources;

public class SourceTests
{
    [Fact]
    public void No_file_is_too_long_to_take_in()
    {
        Repository.Files.Count(SourceRules.IsCode).ShouldBeGreaterThan(100);
        Repository.Files.Where(SourceRules.IsCode).Where(f => SourceRules.IsTooLong(Repository.Read(f))).ShouldBeEmpty();
    }

    [Fact] // the framework's namespaces come from common.props: the seam to it is one file
    public void Modules_have_no_framework_usings_of_their_own() =>
        Repository.Files.Where(f => f.StartsWith("modules/", StringComparison.Ordinal) && SourceRules.IsCode(f))
            .Where(f => SourceRules.UsesFrameworkByName(Repository.Read(f))).ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() =>
        Repository.Files.Where(SourceRules.IsText).Where(f => SourceRules.NamesAMachinesFolder(Repository.Read(f))).ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Todo.sln").Replace('\\', '/');
        Repository.Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal) && !solution.Contains($"\"{f}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_project_asks_for_the_original_frameworks_packages() =>
        Repository.Files.Where(f => Path.GetExtension(f) is ".csproj" or ".props")
            .Where(f => Repository.Read(f).Contains("\"Volo" + ".", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_rules_see_a_breach()
    {
        SourceRules.IsTooLong(new string('\n', SourceRules.MaxLines + 1)).ShouldBeTrue();
        SourceRules.IsTooLong(new string('\n', SourceRules.MaxLines)).ShouldBeFalse();
        SourceRules.UsesFrameworkByName("using System;\nusing " + "Todo.Framework.Domain;").ShouldBeTrue();
        SourceRules.UsesFrameworkByName("@using " + "Todo.Framework").ShouldBeTrue();
        SourceRules.NamesAMachinesFolder("see /" + "home/anna/todo").ShouldBeTrue();
        SourceRules.NamesAMachinesFolder("see https://example.org/home/anna/ and /var/lib/todo").ShouldBeFalse();
        SourceRules.IsCode("angular/src/app/proxy/lists.ts").ShouldBeFalse();
    }
}
