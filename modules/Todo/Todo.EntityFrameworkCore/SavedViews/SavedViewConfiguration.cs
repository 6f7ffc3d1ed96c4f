using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Todos.Lists;
using Todo.Todos.Queries;

namespace Todo.Todos.SavedViews;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views", TodoDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Name).HasMaxLength(SavedViewConsts.MaxNameLength);
        builder.Property(x => x.Color).HasMaxLength(TodoListConsts.ColorLength);
        builder.Property(x => x.Icon).HasMaxLength(TodoListConsts.MaxIconLength);
        builder.Property(x => x.Query).HasMaxLength(QueryConsts.MaxLength);
        builder.Property(x => x.GroupBy).HasMaxLength(SavedViewConsts.MaxGroupByLength);
        builder.Property(x => x.Sorting).HasMaxLength(SavedViewConsts.MaxSortingLength);
        builder.PrimitiveCollection(x => x.Columns).ElementType(column => column.HasMaxLength(SavedViewConsts.MaxColumnLength));
        builder.Property(x => x.Position).HasMaxLength(TodoListConsts.MaxPositionLength).UseCollation(TodoDbProperties.OrdinalCollation);
        builder.HasIndex(x => new { x.OwnerId, x.Position }).HasFilter("NOT is_deleted");
        builder.HasIndex(x => new { x.ListId, x.Position }).HasFilter("NOT is_deleted AND list_id IS NOT NULL");
    }
}
