using System.Runtime.CompilerServices;

namespace Todo.ArchitectureTests.Domain;

internal static class EntityRules
{
    public static bool IsEntity(Type type) => type is { IsClass: true } && type.GetInterfaces().Any(i =>
        i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntity<>));

    /// <summary>Properties that everybody may change: the aggregate is the only door to its state.</summary>
    public static IEnumerable<string> PublicSetters(IEnumerable<Type> entities) =>
        from type in entities
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) // set once, when made
        select $"{type.Name}.{property.Name}";
}
