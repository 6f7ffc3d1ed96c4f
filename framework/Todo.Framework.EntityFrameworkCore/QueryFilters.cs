using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Todo.Framework.Domain;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Hides other tenants' rows and the trash in every query, on every entity that carries the marker.</summary>
internal static class QueryFilters
{
    private static readonly MethodInfo TenantMethod = typeof(QueryFilters).GetMethod(nameof(TenantFilter), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo SoftDeleteMethod = typeof(QueryFilters).GetMethod(nameof(SoftDeleteFilter), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(ModelBuilder modelBuilder, AbpDbContext context)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(e => e.BaseType is null && !e.IsOwned()))
        {
            var type = entityType.ClrType;
            if (typeof(IMultiTenant).IsAssignableFrom(type)) Add(TenantMethod, nameof(IMultiTenant));
            if (typeof(ISoftDelete).IsAssignableFrom(type)) Add(SoftDeleteMethod, nameof(ISoftDelete));

            void Add(MethodInfo filter, string name) =>
                modelBuilder.Entity(type).HasQueryFilter(name, (LambdaExpression)filter.MakeGenericMethod(type).Invoke(null, [context])!);
        }
    }

    private static Expression<Func<TEntity, bool>> TenantFilter<TEntity>(AbpDbContext context) where TEntity : IMultiTenant =>
        entity => !context.IsTenantFilterOn || entity.TenantId == context.CurrentTenantId;

    private static Expression<Func<TEntity, bool>> SoftDeleteFilter<TEntity>(AbpDbContext context) where TEntity : ISoftDelete =>
        entity => !context.IsSoftDeleteFilterOn || !entity.IsDeleted;
}
