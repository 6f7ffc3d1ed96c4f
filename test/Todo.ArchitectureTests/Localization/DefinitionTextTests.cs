using Microsoft.Extensions.DependencyInjection;
using Todo.ArchitectureTests.Hosting;
using Todo.Framework.Authorization;
using Todo.Framework.Features;
using Todo.Framework.Localization;

namespace Todo.ArchitectureTests.Localization;

public class DefinitionTextTests(AssembledHost host) : IClassFixture<AssembledHost>
{
    [Fact]
    public void Every_permission_and_group_has_a_name_in_all_languages()
    {
        var groups = host.Services.GetRequiredService<IPermissionDefinitionManager>().GetGroups();
        var texts = LocalizationRules.ReadAll();

        groups.ShouldNotBeEmpty();
        groups.SelectMany(g => g.GetPermissionsWithChildren().Select(p => p.DisplayName).Prepend(g.DisplayName))
            .SelectMany(name => LocalizationRules.Cultures.Where(c => !Has(texts, name, c)).Select(c => $"{c} lacks {name.ResourceName}::{name.Key}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_feature_and_group_has_a_name_in_all_languages()
    {
        var texts = LocalizationRules.ReadAll();

        host.Services.GetRequiredService<IFeatureDefinitionManager>().GetGroups()
            .SelectMany(g => g.GetFeaturesWithChildren().SelectMany(f => new[] { f.DisplayName, f.Description }).Prepend(g.DisplayName)).OfType<LocalizableString>()
            .SelectMany(name => LocalizationRules.Cultures.Where(c => !Has(texts, name, c)).Select(c => $"{c} lacks {name.ResourceName}::{name.Key}"))
            .ShouldBeEmpty();
    }

    private static bool Has(Dictionary<(string Resource, string Culture), Dictionary<string, string>> texts, LocalizableString name, string culture) =>
        texts.TryGetValue((name.ResourceName, culture), out var own) && own.ContainsKey(name.Key);
}
