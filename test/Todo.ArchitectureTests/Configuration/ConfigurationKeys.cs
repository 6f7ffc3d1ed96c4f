using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Todo.ArchitectureTests.Configuration;

/// <summary>What the product reads from configuration: properties of options classes, and keys that stand in constants.</summary>
internal static partial class ConfigurationKeys
{
    public static IEnumerable<string> In(IEnumerable<Type> types) =>
        types.Where(t => !t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)).SelectMany(t => SectionOf(t) is { } section ? PropertiesOf(t, section) : ConstantsOf(t)).Distinct();

    private static string? SectionOf(Type type) => type.GetField("SectionName")?.GetRawConstantValue() as string;

    private static IEnumerable<string> PropertiesOf(Type type, string section) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && !property.IsDefined(typeof(RequiredMemberAttribute)) // what code must set is not configured
        from key in IsGroup(property.PropertyType) ? PropertiesOf(property.PropertyType, $"{section}:{property.Name}") : [$"{section}:{property.Name}"]
        select key;

    /// <summary>A class of ours with settings in it, not a value or a list.</summary>
    private static bool IsGroup(Type type) => type is { IsClass: true } && type.Assembly.GetName().Name!.StartsWith("Todo.", StringComparison.Ordinal);

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(f => f.IsLiteral && f.FieldType == typeof(string) && KeyName().IsMatch(f.Name))
            .Select(f => (string)f.GetRawConstantValue()!).Where(value => Key().IsMatch(value));

    [GeneratedRegex("Key$|Variable$")]
    private static partial Regex KeyName();

    [GeneratedRegex(@"^(TODO_[A-Z_]+|[A-Z]\w+(:[A-Z]\w+)+)$")]
    private static partial Regex Key();
}
