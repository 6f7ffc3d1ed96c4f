using System.Collections;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <summary>Types as the proxy generator spells them: <c>Ns.Page&lt;Ns.Item&gt;</c>, <c>System.Guid?</c>, <c>[Item]</c>, <c>{Key:Value}</c>.</summary>
internal static class TypeNames
{
    private static readonly HashSet<Type> Strings =
        [typeof(string), typeof(char), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];

    public static TypeReferenceModel Of(Type? type) =>
        type is null ? new TypeReferenceModel("System.Void", "System.Void") : new TypeReferenceModel(Full(type), Simple(type));

    public static string Full(Type type) => Spell(type, FullLeaf, Full);

    public static string Simple(Type type) => Spell(type, SimpleLeaf, Simple);

    /// <summary>The key of a type in the list of types; an open generic has <c>T0</c>, <c>T1</c> for its arguments.</summary>
    public static string Key(Type type) =>
        type.IsGenericTypeDefinition ? $"{BareName(type)}<{string.Join(',', type.GetGenericArguments().Select((_, i) => $"T{i}"))}>" : Full(type);

    /// <summary>Key and value type, if it is a dictionary.</summary>
    public static (Type Key, Type Value)? FindDictionary(Type type) =>
        InterfaceOf(type, typeof(IDictionary<,>)) is { } mutable ? (mutable.GetGenericArguments()[0], mutable.GetGenericArguments()[1])
        : InterfaceOf(type, typeof(IReadOnlyDictionary<,>)) is { } readOnly ? (readOnly.GetGenericArguments()[0], readOnly.GetGenericArguments()[1])
        : null;

    /// <summary>The type of its items, if it is a sequence.</summary>
    public static Type? FindItem(Type type) =>
        type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type) ? null
        : InterfaceOf(type, typeof(IEnumerable<>))?.GetGenericArguments()[0] ?? typeof(object);

    private static string Spell(Type type, Func<Type, string> leaf, Func<Type, string> inner)
    {
        var bare = SimpleTypes.Unwrap(type);
        if (bare != type) return inner(bare) + (bare.IsValueType ? "?" : "");
        if (FindDictionary(type) is { } dictionary) return $"{{{inner(dictionary.Key)}:{inner(dictionary.Value)}}}";
        return FindItem(type) is { } item ? $"[{inner(item)}]" : leaf(type);
    }

    private static string FullLeaf(Type type) =>
        type.IsGenericParameter ? type.Name
        : type.IsGenericType ? $"{BareName(type)}<{string.Join(',', type.GetGenericArguments().Select(Full))}>"
        : BareName(type);

    private static string SimpleLeaf(Type type) =>
        Strings.Contains(type) ? "string"
        : type == typeof(bool) ? "boolean"
        : type == typeof(decimal) || (type.IsPrimitive && type != typeof(bool)) ? "number"
        : type == typeof(object) ? "object"
        : type.IsEnum ? "enum"
        : type.IsGenericParameter ? type.Name
        : type.IsGenericType ? $"{BareName(type)}<{string.Join(',', type.GetGenericArguments().Select(Simple))}>"
        : BareName(type);

    /// <summary>Our base classes of DTOs go by ABP's names: the generated code then imports them from <c>@abp/ng.core</c>.</summary>
    private static string BareName(Type type)
    {
        var isOurDto = type.Assembly == typeof(EntityDto<>).Assembly && type.Namespace == typeof(EntityDto<>).Namespace;
        var name = isOurDto ? "Volo.Abp.Application.Dtos." + type.Name : (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;
        return name.Split('`')[0];
    }

    private static Type? InterfaceOf(Type type, Type definition) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}
