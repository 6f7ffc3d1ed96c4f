using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <summary>Gathers the types that parameters and results are made of, with their bases and members.</summary>
internal sealed class TypeCollector
{
    private readonly SortedDictionary<string, TypeApiDescriptionModel> _types = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, TypeApiDescriptionModel> Types => _types;

    public void Add(Type? type)
    {
        if (type is null || type == typeof(object) || type == typeof(ValueType) || type.IsGenericParameter) return;
        var bare = SimpleTypes.Unwrap(type);
        if (TypeNames.FindDictionary(bare) is { } dictionary)
        {
            Add(dictionary.Key);
            Add(dictionary.Value);
        }
        else if (TypeNames.FindItem(bare) is { } item) Add(item);
        else if (bare.IsEnum || (!SimpleTypes.IsSimple(bare) && bare.Namespace?.StartsWith("System", StringComparison.Ordinal) != true)) AddOwn(bare);
    }

    private void AddOwn(Type type)
    {
        foreach (var argument in type.GetGenericArguments()) Add(argument);
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var key = TypeNames.Key(definition);
        if (_types.ContainsKey(key)) return;
        _types[key] = new TypeApiDescriptionModel(); // holds the place: types may refer to one another in a circle
        _types[key] = definition.IsEnum ? DescribeEnum(definition) : Describe(definition);
    }

    private static TypeApiDescriptionModel DescribeEnum(Type type) => new()
    {
        BaseType = "System.Enum",
        IsEnum = true,
        EnumNames = Enum.GetNames(type),
        EnumValues = [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>()],
    };

    private TypeApiDescriptionModel Describe(Type type)
    {
        var properties = PropertiesOf(type).ToList();
        var baseType = BaseOf(type);
        while (baseType is not null && IsOfNeighbour(baseType, type))
        {
            properties.InsertRange(0, PropertiesOf(baseType));
            baseType = BaseOf(baseType);
        }

        Add(baseType);
        properties.ForEach(p => Add(p.PropertyType));
        return new TypeApiDescriptionModel
        {
            BaseType = baseType is null ? null : TypeNames.Full(baseType),
            GenericArguments = type.IsGenericTypeDefinition ? [.. type.GetGenericArguments().Select(a => a.Name)] : null,
            Properties = [.. properties.Select(Describe)],
        };
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p => p.GetMethod?.IsPublic == true && p.GetIndexParameters().Length == 0 && !p.IsDefined(typeof(JsonIgnoreAttribute)));

    private static Type? BaseOf(Type type) =>
        type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? b : null;

    /// <summary>A page of items that stand in the page's own namespace: ABP's generator would import them from the file they are
    /// in, which does not compile. Such a base is described as members of the type itself.</summary>
    private static bool IsOfNeighbour(Type baseType, Type type) =>
        baseType.IsConstructedGenericType && Array.Exists(baseType.GetGenericArguments(), argument => argument.Namespace == type.Namespace && !argument.IsGenericParameter);

    private static PropertyApiDescriptionModel Describe(PropertyInfo property)
    {
        var mayBeAbsent = typeof(IOptional).IsAssignableFrom(property.PropertyType);
        var mustHaveValue = property.IsDefined(typeof(RequiredAttribute)); // even if its type could be null, so that its absence is noticed
        var length = property.GetCustomAttribute<StringLengthAttribute>();
        var range = property.GetCustomAttribute<RangeAttribute>();
        return new PropertyApiDescriptionModel
        {
            Name = property.Name,
            JsonName = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name,
            Type = TypeNames.Full(property.PropertyType),
            TypeSimple = TypeNames.Simple(property.PropertyType),
            IsRequired = !mayBeAbsent && (mustHaveValue || property.IsDefined(typeof(RequiredMemberAttribute))),
            IsNullable = !mustHaveValue && (mayBeAbsent || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable),
            MinLength = length is { MinimumLength: > 0 } ? length.MinimumLength : property.GetCustomAttribute<MinLengthAttribute>()?.Length,
            MaxLength = length?.MaximumLength ?? property.GetCustomAttribute<MaxLengthAttribute>()?.Length,
            Minimum = range?.Minimum.ToString(),
            Maximum = range?.Maximum.ToString(),
            Regex = property.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern,
        };
    }
}
