using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using MessagePack;
using MessagePack.Formatters;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>Reads and writes one DTO as a map by its JSON contract; unknown keys are skipped.</summary>
internal sealed class JsonContractFormatter<T> : IMessagePackFormatter<T?> where T : class
{
    private readonly JsonTypeInfo _contract;
    private readonly Member[] _members;
    private readonly Dictionary<string, Member> _membersByName;

    public JsonContractFormatter(JsonTypeInfo contract)
    {
        _contract = contract;
        _members = [.. contract.Properties.Where(p => p.Get is not null).Select(Member.Create)];
        _membersByName = _members.ToDictionary(m => m.Property.Name, StringComparer.OrdinalIgnoreCase);
    }

    public void Serialize(ref MessagePackWriter writer, T? value, MessagePackSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNil();
            return;
        }

        writer.WriteMapHeader(_members.Length);
        foreach (var member in _members)
        {
            writer.Write(member.Property.Name);
            member.Write(ref writer, member.Property.Get!(value), options);
        }
    }

    public T? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options)
    {
        if (reader.TryReadNil()) return null;
        options.Security.DepthStep(ref reader);
        var value = (T)(_contract.CreateObject ?? throw new MessagePackSerializationException($"{typeof(T).Name} has no parameterless constructor."))();
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var name = reader.ReadString() ?? "";
            if (_membersByName.TryGetValue(name, out var member) && member.Property.Set is { } set) set(value, member.Read(ref reader, options));
            else reader.Skip();
        }

        reader.Depth--;
        return value;
    }

    /// <summary>A property with the formatter of its own type, which only generics can call.</summary>
    private abstract class Member(JsonPropertyInfo property)
    {
        private static readonly MethodInfo CreateMethod = typeof(Member).GetMethod(nameof(CreateTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

        public JsonPropertyInfo Property { get; } = property;

        public static Member Create(JsonPropertyInfo property) => (Member)CreateMethod.MakeGenericMethod(property.PropertyType).Invoke(null, [property])!;

        public abstract void Write(ref MessagePackWriter writer, object? value, MessagePackSerializerOptions options);
        public abstract object? Read(ref MessagePackReader reader, MessagePackSerializerOptions options);

        private static Typed<TValue> CreateTyped<TValue>(JsonPropertyInfo property) => new(property);

        private sealed class Typed<TValue>(JsonPropertyInfo property) : Member(property)
        {
            public override void Write(ref MessagePackWriter writer, object? value, MessagePackSerializerOptions options) =>
                options.Resolver.GetFormatterWithVerify<TValue>().Serialize(ref writer, (TValue)value!, options);

            public override object? Read(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
                options.Resolver.GetFormatterWithVerify<TValue>().Deserialize(ref reader, options);
        }
    }
}
