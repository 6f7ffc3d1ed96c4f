using System.Text.Json.Serialization.Metadata;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.OpenApi;

/// <summary>The types that bodies and answers are made of, and what each is called in the document.</summary>
internal sealed class OpenApiTypes
{
    private readonly HashSet<Type> _all = [];
    private readonly HashSet<Type> _sent = [];
    private readonly Lazy<Dictionary<Type, string>> _names;

    public OpenApiTypes() => _names = new(() => _all.GroupBy(ShortName).SelectMany(Distinguish).ToDictionary(n => n.Type, n => n.Name));

    /// <summary>In the order of their names.</summary>
    public IEnumerable<(Type Type, string Name)> Named => _names.Value.Select(n => (n.Key, n.Value)).OrderBy(n => n.Value, StringComparer.Ordinal);

    public void AddSent(Type type) => Add(type, [_all, _sent]);

    public void AddAnswered(Type type) => Add(type, [_all]);

    /// <summary>Whether clients send it; what they only receive always has all its fields.</summary>
    public bool IsSent(Type type) => _sent.Contains(type);

    /// <summary>The name of a type that has a schema of its own, else null.</summary>
    public string? FindName(Type type) => _names.Value.GetValueOrDefault(type);

    private static void Add(Type? type, HashSet<Type>[] sets)
    {
        if (type is null) return;
        var bare = SimpleTypes.Unwrap(type);
        var info = AbpJson.Options.GetTypeInfo(bare);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary:
                Add(info.ElementType, sets);
                break;
            case JsonTypeInfoKind.Object:
                var isNew = false;
                foreach (var set in sets) isNew |= set.Add(bare);
                if (!isNew) break; // types may refer to one another in a circle
                foreach (var property in info.Properties) Add(property.PropertyType, sets);
                break;
            case var _ when bare.IsEnum:
                foreach (var set in sets) set.Add(bare);
                break;
        }
    }

    private static string ShortName(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}Of{string.Join("And", type.GetGenericArguments().Select(a => ShortName(SimpleTypes.Unwrap(a))))}"
        : type.IsArray ? ShortName(type.GetElementType()!) + "Array"
        : type.Name;

    /// <summary>Types of one name in several namespaces take on the last part of theirs.</summary>
    private static IEnumerable<(Type Type, string Name)> Distinguish(IGrouping<string, Type> types) => types.Count() == 1
        ? [(types.Single(), types.Key)]
        : types.Select(t => (t, t.Namespace!.Split('.')[^1] + types.Key));
}
