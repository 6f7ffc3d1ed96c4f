using System.Globalization;
using MessagePack;
using MessagePack.Formatters;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>Writes ids, dates and times as the strings that JSON has.</summary>
internal static class TextFormatters
{
    private static readonly Dictionary<Type, object> All = new object[]
    {
        new TextFormatter<Guid>(value => value.ToString(), Guid.Parse),
        new TextFormatter<DateTimeOffset>(
            value => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture), text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)),
        new TextFormatter<DateOnly>(
            value => value.ToString("O", CultureInfo.InvariantCulture), text => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)),
        new TextFormatter<TimeOnly>(
            value => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture), text => TimeOnly.Parse(text, CultureInfo.InvariantCulture)),
    }.ToDictionary(formatter => formatter.GetType().GetGenericArguments()[0]);

    public static object? Find(Type type)
    {
        if (All.TryGetValue(type, out var formatter)) return formatter;
        return Nullable.GetUnderlyingType(type) is { } inner && All.TryGetValue(inner, out formatter)
            ? Activator.CreateInstance(typeof(NullableFormatter<>).MakeGenericType(inner), formatter)
            : null;
    }

    private sealed class TextFormatter<T>(Func<T, string> format, Func<string, T> parse) : IMessagePackFormatter<T>
    {
        public void Serialize(ref MessagePackWriter writer, T value, MessagePackSerializerOptions options) => writer.Write(format(value));

        public T Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
            parse(reader.ReadString() ?? throw new MessagePackSerializationException($"A {typeof(T).Name} cannot be nil."));
    }

    private sealed class NullableFormatter<T>(IMessagePackFormatter<T> inner) : IMessagePackFormatter<T?> where T : struct
    {
        public void Serialize(ref MessagePackWriter writer, T? value, MessagePackSerializerOptions options)
        {
            if (value is { } present) inner.Serialize(ref writer, present, options);
            else writer.WriteNil();
        }

        public T? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
            reader.TryReadNil() ? null : inner.Deserialize(ref reader, options);
    }
}
