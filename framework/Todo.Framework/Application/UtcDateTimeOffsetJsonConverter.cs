using System.Text.Json;
using System.Text.Json.Serialization;

namespace Todo.Framework.Application;

/// <summary>Writes an instant with <c>Z</c>, as ABP does with a UTC clock, where the serializer would write <c>+00:00</c>.</summary>
internal sealed class UtcDateTimeOffsetJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);
}
