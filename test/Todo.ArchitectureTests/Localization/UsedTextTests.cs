namespace Todo.ArchitectureTests.Localization;

public class UsedTextTests
{
    [Fact]
    public void Every_text_that_code_asks_for_exists_in_all_languages()
    {
        var texts = LocalizationRules.ReadAll();
        var references = Repository.Files.Where(IsOurs).SelectMany(file => TextReference.In(file, Repository.Read(file))).ToList();

        foreach (var kind in new[] { ".cs", ".cshtml", ".ts", ".html" }) references.ShouldContain(r => r.File.EndsWith(kind, StringComparison.Ordinal));
        LocalizationRules.Cultures.SelectMany(culture => references.Where(r => !r.IsIn(texts, culture)).Select(r => $"{culture} lacks {r}")).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Page.cshtml", """<h1>@Text("Title")</h1> @Text("Manage:" + name)""", "Page.cshtml: ::Title")]
    [InlineData("A.cs", """texts.Find("Todo.Framework", "Malformed:NotJson", 1)""", "A.cs: Todo.Framework::Malformed:NotJson")]
    [InlineData("a.html", "{{ '::Web:Undo' | abpLocalization }}", "a.html: Todo::Web:Undo")]
    [InlineData("a.ts", "instant('AbpUi::Cancel') + `::Color:${name}`", "a.ts: AbpUi::Cancel")]
    public void A_reference_is_seen(string file, string content, string expected) =>
        TextReference.In(file, content).ShouldHaveSingleItem().ToString().ShouldBe(expected);

    private static bool IsOurs(string file) =>
        file.StartsWith("framework/", StringComparison.Ordinal) || file.StartsWith("modules/", StringComparison.Ordinal) || file.StartsWith("host/", StringComparison.Ordinal)
        || (file.StartsWith("angular/src/", StringComparison.Ordinal) && !file.EndsWith(".spec.ts", StringComparison.Ordinal));
}
