using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Framework.Domain;

namespace Todo.Framework.EntityFrameworkCore;

public static class EntityTypeBuilderExtensions
{
    public const int ConcurrencyStampLength = 32;

    /// <summary>Maps what the base classes bring: the concurrency stamp's column, and no local events.</summary>
    public static void ConfigureByConvention<TEntity>(this EntityTypeBuilder<TEntity> builder) where TEntity : class
    {
        if (typeof(IHasConcurrencyStamp).IsAssignableFrom(typeof(TEntity)))
        {
            // Not EF's concurrency token: two people who edit different fields never conflict (architecture, rule 4.5).
            builder.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).HasMaxLength(ConcurrencyStampLength);
        }

        if (typeof(IHasLocalEvents).IsAssignableFrom(typeof(TEntity))) builder.Ignore(nameof(IHasLocalEvents.LocalEvents));
    }
}
