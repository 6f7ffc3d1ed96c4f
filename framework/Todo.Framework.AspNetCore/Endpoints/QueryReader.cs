using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.Endpoints;

/// <summary>Reads simple values and flat objects from the query. Values are read as JSON strings would be, so that a
/// date or an id has one form everywhere.</summary>
internal static class QueryReader
{
    private static readonly JsonSerializerOptions Json = CreateOptions();

    /// <summary>The value as JSON, or null when the query does not have it.</summary>
    /// <exception cref="FormatException">It is not a value of the type.</exception>
    public static JsonNode? Find(IQueryCollection query, string name, Type type)
    {
        if (!query.TryGetValue(name, out var values)) return null;
        if (SimpleTypes.FindElement(type) is { } element) return new JsonArray([.. values.Select(v => ToNode(v ?? "", element))]);
        if (values.Count != 1) throw new FormatException();
        return values[0] is { Length: > 0 } || SimpleTypes.Unwrap(type) == typeof(string) ? ToNode(values[0]!, type) : null;
    }

    public static object? FindValue(IQueryCollection query, string name, Type type) =>
        Find(query, name, type) is { } value ? value.Deserialize(type, Json) : null;

    /// <summary>A value from the path.</summary>
    public static object? Parse(string text, Type type) => ToNode(text, type).Deserialize(type, Json);

    /// <summary>An object from the query parameters that carry its properties' names.</summary>
    public static object ReadObject(IQueryCollection query, Type type)
    {
        var result = new JsonObject();
        var invalid = new List<string>();
        foreach (var property in Json.GetTypeInfo(type).Properties.Where(p => p.Set is not null || p.IsRequired))
        {
            try
            {
                if (Find(query, property.Name, property.PropertyType) is not { } node) continue;
                node.Deserialize(property.PropertyType, Json);
                result[property.Name] = node;
            }
            catch (Exception exception) when (exception is FormatException or JsonException)
            {
                invalid.Add(property.Name);
            }
        }

        if (invalid.Count > 0) throw RequestErrors.Invalid(invalid);
        var missing = Json.GetTypeInfo(type).Properties.Where(p => p.IsRequired && !result.ContainsKey(p.Name)).Select(p => RequestErrors.Missing(p.Name)).ToList();
        return missing.Count > 0 ? throw new AbpValidationException(missing) : result.Deserialize(type, Json)!;
    }

    private static JsonValue ToNode(string text, Type type)
    {
        var bare = SimpleTypes.Unwrap(type);
        if (bare == typeof(bool)) return bool.TryParse(text, out var boolean) ? JsonValue.Create(boolean) : throw new FormatException();
        if (!bare.IsEnum) return JsonValue.Create(text);
        return Enum.TryParse(bare, text, ignoreCase: true, out var value) && Enum.IsDefined(bare, value)
            ? JsonValue.Create(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture))
            : throw new FormatException();
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions();
        AbpJson.Configure(options);
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
