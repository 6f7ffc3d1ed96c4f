using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.OpenApi;

/// <summary>Types as JSON Schema, by the serialization contract that every door uses.</summary>
internal sealed class OpenApiSchemas(OpenApiDocument document, OpenApiTypes types, DocumentationComments comments)
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format)> Simple = new()
    {
        [typeof(string)] = (JsonSchemaType.String, null),
        [typeof(char)] = (JsonSchemaType.String, null),
        [typeof(TimeSpan)] = (JsonSchemaType.String, null),
        [typeof(Guid)] = (JsonSchemaType.String, "uuid"),
        [typeof(DateTime)] = (JsonSchemaType.String, "date-time"),
        [typeof(DateTimeOffset)] = (JsonSchemaType.String, "date-time"),
        [typeof(DateOnly)] = (JsonSchemaType.String, "date"),
        [typeof(TimeOnly)] = (JsonSchemaType.String, "time-local"), // "time" would need an offset (RFC 3339)
        [typeof(Uri)] = (JsonSchemaType.String, "uri-reference"),
        [typeof(byte[])] = (JsonSchemaType.String, "byte"),
        [typeof(bool)] = (JsonSchemaType.Boolean, null),
        [typeof(byte)] = (JsonSchemaType.Integer, "uint8"),
        [typeof(short)] = (JsonSchemaType.Integer, "int16"),
        [typeof(int)] = (JsonSchemaType.Integer, "int32"),
        [typeof(long)] = (JsonSchemaType.Integer, "int64"),
        [typeof(float)] = (JsonSchemaType.Number, "float"),
        [typeof(double)] = (JsonSchemaType.Number, "double"),
        [typeof(decimal)] = (JsonSchemaType.Number, "decimal"),
    };

    // As client generators read the names of an enum: OpenAPI Generator, NSwag.
    private static readonly string[] EnumNameKeys = ["x-enum-varnames", "x-enumNames"];

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The schemas that others refer to, by name.</summary>
    public Dictionary<string, IOpenApiSchema> DescribeAll() => types.Named.ToDictionary(t => t.Name, t => (IOpenApiSchema)(t.Type.IsEnum ? OfEnum(t.Type) : OfObject(t.Type)));

    public IOpenApiSchema Of(ParameterInfo parameter) => Of(parameter.ParameterType, isNullable: false, _nullability.Create(parameter));

    public IOpenApiSchema Of(JsonPropertyInfo property, object? owner = null)
    {
        var member = property.AttributeProvider as PropertyInfo;
        // Of a generic type's own parameter nobody wrote down whether it may be null; it may not.
        var nullability = member is null || member.DeclaringType!.IsGenericType ? null : _nullability.Create(member);
        var schema = Of(property.PropertyType, IsNullable(property), nullability);
        if (member is not null && schema is OpenApiSchema own) Constrain(own, member);
        var description = member is null ? null : comments.Of(member);
        if (schema is OpenApiSchema { Description: null } plain) plain.Description = description;
        if (schema is OpenApiSchemaReference reference && description is not null) reference.Description = description;
        if (owner is not null && schema is OpenApiSchema withDefault && property.Get?.Invoke(owner) is { } value)
        {
            withDefault.Default = JsonSerializer.SerializeToNode(value, property.PropertyType, AbpJson.Options);
        }

        return schema;
    }

    /// <summary>Whether a client must send the property, or may rely on receiving it.</summary>
    public static bool IsRequired(JsonPropertyInfo property, bool isSent) =>
        !typeof(IOptional).IsAssignableFrom(property.PropertyType)
        && (isSent ? property.IsRequired || Has<RequiredAttribute>(property) : property.Get is not null && property.ShouldSerialize is null);

    /// <param name="nullability">Tells of a collection's elements whether they may be null.</param>
    public IOpenApiSchema Of(Type type, bool isNullable, NullabilityInfo? nullability = null)
    {
        var bare = SimpleTypes.Unwrap(type);
        if (types.FindName(bare) is { } name)
        {
            var reference = new OpenApiSchemaReference(name, document);
            return isNullable ? new OpenApiSchema { OneOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }] } : reference;
        }

        var schema = Simple.TryGetValue(bare, out var simple) ? new OpenApiSchema { Type = simple.Type, Format = simple.Format } : OfCollection(bare, nullability);
        if (isNullable && schema.Type is not null) schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private OpenApiSchema OfCollection(Type type, NullabilityInfo? nullability)
    {
        var info = AbpJson.Options.GetTypeInfo(type);
        var element = nullability?.Type == type ? nullability.ElementType ?? nullability.GenericTypeArguments.LastOrDefault() : null;
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new OpenApiSchema { Type = JsonSchemaType.Array, Items = OfElement(info.ElementType!, element) },
            JsonTypeInfoKind.Dictionary => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = OfElement(info.ElementType!, element) },
            _ => new OpenApiSchema(), // any JSON
        };
    }

    private IOpenApiSchema OfElement(Type type, NullabilityInfo? nullability) =>
        Of(type, Nullable.GetUnderlyingType(type) is not null || nullability is { ReadState: NullabilityState.Nullable }, nullability);

    private OpenApiSchema OfObject(Type type)
    {
        var properties = AbpJson.Options.GetTypeInfo(type).Properties.Where(p => p.Get is not null || p.Set is not null).ToList();
        var required = properties.Where(p => IsRequired(p, types.IsSent(type))).Select(p => p.Name).ToHashSet();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = comments.Of(type),
            Required = required.Count == 0 ? null : required,
            Properties = properties.ToDictionary(p => p.Name, p => Of(p)),
        };
    }

    private OpenApiSchema OfEnum(Type type) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Description = comments.Of(type),
        Enum = [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => (JsonNode)Convert.ToInt32(v, CultureInfo.InvariantCulture))],
        Extensions = EnumNameKeys.ToDictionary(key => key, IOpenApiExtension (_) => new JsonNodeExtension(new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode)n)]))),
    };

    private static bool IsNullable(JsonPropertyInfo property)
    {
        if (Has<RequiredAttribute>(property)) return false;
        var type = property.PropertyType;
        if (typeof(IOptional).IsAssignableFrom(type)) type = type.GetGenericArguments()[0];
        else if (!type.IsValueType) return property.Get is null ? property.IsSetNullable : property.IsGetNullable;
        return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
    }

    private static void Constrain(OpenApiSchema schema, PropertyInfo property)
    {
        var isString = schema.Type?.HasFlag(JsonSchemaType.String) == true;
        var isArray = schema.Type?.HasFlag(JsonSchemaType.Array) == true;
        foreach (var attribute in property.GetCustomAttributes())
        {
            switch (attribute)
            {
                case RequiredAttribute { AllowEmptyStrings: false } when isString && schema.Format is null: schema.MinLength = Math.Max(schema.MinLength ?? 0, 1); break;
                case StringLengthAttribute length:
                    schema.MaxLength = length.MaximumLength;
                    if (length.MinimumLength > 0) schema.MinLength = length.MinimumLength;
                    break;
                case MaxLengthAttribute { Length: > 0 } max when isString: schema.MaxLength = max.Length; break;
                case MaxLengthAttribute { Length: > 0 } max when isArray: schema.MaxItems = max.Length; break;
                case MinLengthAttribute min when isString: schema.MinLength = min.Length; break;
                case MinLengthAttribute min when isArray: schema.MinItems = min.Length; break;
                case RangeAttribute range:
                    schema.Minimum = Convert.ToString(range.Minimum, CultureInfo.InvariantCulture);
                    schema.Maximum = Convert.ToString(range.Maximum, CultureInfo.InvariantCulture);
                    break;
                case RegularExpressionAttribute pattern: schema.Pattern = pattern.Pattern; break;
                case EmailAddressAttribute: schema.Format = "email"; break;
                case UrlAttribute: schema.Format = "uri"; break;
            }
        }
    }

    private static bool Has<T>(JsonPropertyInfo property) where T : Attribute => property.AttributeProvider?.IsDefined(typeof(T), inherit: true) == true;
}
