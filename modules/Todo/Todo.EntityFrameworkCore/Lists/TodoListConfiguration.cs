using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Lists;

internal sealed class TodoListConfiguration : IEntityTypeConfiguration<TodoList>
{
    public void Configure(EntityTypeBuilder<TodoList> builder)
    {
        builder.ToTable("todo_lists", TodoDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.Property(x => x.Name).HasMaxLength(TodoListConsts.MaxNameLength);
        builder.Property(x => x.Color).HasMaxLength(TodoListConsts.ColorLength);
        builder.Property(x => x.Icon).HasMaxLength(TodoListConsts.MaxIconLength);
        builder.Property(x => x.Position).HasMaxLength(TodoListConsts.MaxPositionLength).UseCollation(TodoDbProperties.OrdinalCollation);
        builder.Property(x => x.IsInbox).HasDefaultValue(false);
        builder.HasIndex(x => x.Id);
        builder.HasIndex(x => new { x.OwnerId, x.Position }); // serves the side bar
        builder.HasIndex(x => x.OwnerId).IsUnique().HasFilter("is_inbox AND NOT is_deleted");
        builder.HasIndex(x => x.TenantId).HasFilter("NOT is_deleted AND NOT is_inbox"); // counted against the tenant's limit
    }
}
