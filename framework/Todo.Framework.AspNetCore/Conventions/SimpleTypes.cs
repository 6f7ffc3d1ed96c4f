namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>Which types are written as one value in a path or a query.</summary>
internal static class SimpleTypes
{
    private static readonly HashSet<Type> Others =
        [typeof(string), typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];

    public static bool IsSimple(Type type)
    {
        var bare = Unwrap(type);
        return bare.IsPrimitive || bare.IsEnum || Others.Contains(bare);
    }

    /// <summary>The element type of an array or list of simple values, else null.</summary>
    public static Type? FindElement(Type type)
    {
        if (IsSimple(type)) return null;
        var element = type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        return element is not null && IsSimple(element) ? element : null;
    }

    /// <summary>Without <c>Nullable</c> and <see cref="Optional{T}"/>.</summary>
    public static Type Unwrap(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>)) return Unwrap(type.GetGenericArguments()[0]);
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
