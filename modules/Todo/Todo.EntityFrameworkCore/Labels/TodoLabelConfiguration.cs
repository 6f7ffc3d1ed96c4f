using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Todos.Lists;

namespace Todo.Todos.Labels;

internal sealed class TodoLabelConfiguration : IEntityTypeConfiguration<TodoLabel>
{
    public void Configure(EntityTypeBuilder<TodoLabel> builder)
    {
        builder.ToTable("todo_labels", TodoDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.Property(x => x.Name).HasMaxLength(TodoLabelConsts.MaxNameLength);
        builder.Property(x => x.NormalizedName).HasMaxLength(TodoLabelConsts.MaxNameLength);
        builder.Property(x => x.Color).HasMaxLength(TodoListConsts.ColorLength);
        builder.HasIndex(x => x.Id);
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.Sequence }); // serves the change feed
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.NormalizedName }).IsUnique().HasFilter("NOT is_deleted"); // and the list's labels
        builder.HasOne<TodoList>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ListId });
    }
}
