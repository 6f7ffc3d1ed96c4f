using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Todos.Lists;

namespace Todo.Todos.Sections;

internal sealed class TodoSectionConfiguration : IEntityTypeConfiguration<TodoSection>
{
    public void Configure(EntityTypeBuilder<TodoSection> builder)
    {
        builder.ToTable("todo_sections", TodoDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.Property(x => x.Name).HasMaxLength(TodoSectionConsts.MaxNameLength);
        builder.Property(x => x.Position).HasMaxLength(TodoListConsts.MaxPositionLength).UseCollation(TodoDbProperties.OrdinalCollation);
        builder.HasIndex(x => x.Id);
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.Sequence }); // serves the change feed
        builder.HasOne<TodoList>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ListId });
    }
}
