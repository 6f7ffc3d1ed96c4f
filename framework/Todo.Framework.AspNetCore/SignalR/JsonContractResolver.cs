using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using MessagePack;
using MessagePack.Formatters;
using MessagePack.Resolvers;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>Makes MessagePack's wire the same as JSON's: our DTOs become maps with the JSON contract's names and members, ids and dates
/// become the same strings, enums numbers. A client may switch protocols without another model.</summary>
public sealed class JsonContractResolver : IFormatterResolver
{
    private readonly ConcurrentDictionary<Type, object?> _formatters = new();

    public IMessagePackFormatter<T>? GetFormatter<T>() => (IMessagePackFormatter<T>?)_formatters.GetOrAdd(typeof(T), static type => Create(type))
        ?? StandardResolver.Instance.GetFormatter<T>();

    private static object? Create(Type type)
    {
        if (TextFormatters.Find(type) is { } text) return text;
        if (type.Namespace?.StartsWith("Todo", StringComparison.Ordinal) != true || type.IsValueType) return null;
        return AbpJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } contract
            ? Activator.CreateInstance(typeof(JsonContractFormatter<>).MakeGenericType(type), contract)
            : null;
    }
}
