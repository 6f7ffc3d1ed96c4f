using Microsoft.EntityFrameworkCore.Metadata;

namespace Todo.ArchitectureTests.Data;

internal static class ModelRules
{
    /// <summary>Entities of a tenant that its filter does not protect.</summary>
    public static IEnumerable<string> Unfiltered(IEnumerable<IReadOnlyEntityType> entityTypes) => entityTypes
        .Where(e => e.BaseType is null && !e.IsOwned() && e.FindProperty(nameof(IMultiTenant.TenantId)) is not null)
        .Where(e => !typeof(IMultiTenant).IsAssignableFrom(e.ClrType) || e.FindDeclaredQueryFilter(nameof(IMultiTenant)) is null)
        .Select(e => e.ClrType.Name);
}
