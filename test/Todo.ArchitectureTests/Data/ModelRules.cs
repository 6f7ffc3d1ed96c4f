using Microsoft.EntityFrameworkCore.Metadata;

namespace Todo.ArchitectureTests.Data;

internal static class ModelRules
{
    /// <summary>Entities of a tenant that its filter does not protect.</summary>
    public static IEnumerable<string> Unfiltered(IEnumerable<IReadOnlyEntityType> entityTypes) => entityTypes
        .Where(e => e.BaseType is null && !e.IsOwned() && e.FindProperty(nameof(IMultiTenant.TenantId)) is not null)
        .Where(e => !typeof(IMultiTenant).IsAssignableFrom(e.ClrType) || e.FindDeclaredQueryFilter(nameof(IMultiTenant)) is null)
        .Select(e => e.ClrType.Name);

    /// <summary>Entities that are no tenant's, and so in the main database alone, without anybody having said so.</summary>
    public static IEnumerable<string> Undecided(IEnumerable<IReadOnlyEntityType> entityTypes, IReadOnlyCollection<string> inMainDatabase) => entityTypes
        .Where(e => !e.IsOwned() && !typeof(IMultiTenant).IsAssignableFrom(e.ClrType))
        .Select(e => e.ClrType.Name.Split('`')[0])
        .Except(inMainDatabase);

    /// <summary>Foreign keys between a tenant's rows, which may be in a database of its own, and the main database's.</summary>
    public static IEnumerable<string> Crossing(IEnumerable<IReadOnlyEntityType> entityTypes) => entityTypes
        .SelectMany(e => e.GetForeignKeys())
        .Where(key => !key.IsOwnership)
        .Where(key => typeof(IMultiTenant).IsAssignableFrom(key.DeclaringEntityType.ClrType) != typeof(IMultiTenant).IsAssignableFrom(key.PrincipalEntityType.ClrType))
        .Select(key => $"{key.DeclaringEntityType.ClrType.Name} -> {key.PrincipalEntityType.ClrType.Name}");
}
