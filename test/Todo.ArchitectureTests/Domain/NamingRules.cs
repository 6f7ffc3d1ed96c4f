using Microsoft.EntityFrameworkCore;
using Todo.Framework.Authorization;
using Todo.Framework.Data;
using Todo.Framework.EventBus;
using Todo.Framework.Modularity;
using Todo.Framework.Settings;

namespace Todo.ArchitectureTests.Domain;

/// <summary>The field's terms (style.md section 4): what a class is can be read off its name.</summary>
internal static class NamingRules
{
    private static readonly (Type Kind, string Suffix)[] Suffixes =
    [
        (typeof(IApplicationService), "AppService"),
        (typeof(IBasicRepository<,>), "Repository"),
        (typeof(IEntityTypeConfiguration<>), "Configuration"),
        (typeof(ILocalEventHandler<>), "Handler"),
        (typeof(IDataSeedContributor), "DataSeedContributor"),
        (typeof(PermissionDefinitionProvider), "PermissionDefinitionProvider"),
        (typeof(SettingDefinitionProvider), "SettingDefinitionProvider"),
        (typeof(AbpModule), "Module"),
        (typeof(Exception), "Exception"),
        (typeof(Attribute), "Attribute"),
    ];

    private static readonly string[] SaysNothing = ["Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Misc"];

    public static IEnumerable<string> Misnamed(IEnumerable<Type> types) => types
        .Where(type => !type.IsNested)
        .SelectMany(type => Suffixes.Where(s => Is(type, s.Kind) && !type.Name.EndsWith(s.Suffix, StringComparison.Ordinal))
            .Select(s => $"{type.Name} is a {s.Suffix}")
            .Concat(SaysNothing.Where(word => type.Name.EndsWith(word, StringComparison.Ordinal)).Select(word => $"{type.Name}: {word} says nothing")));

    private static bool Is(Type type, Type kind) => type != kind && (kind.IsAssignableFrom(type)
        || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == kind));
}
