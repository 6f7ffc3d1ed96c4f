using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Todos.Lists;
using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

internal sealed class TodoItemConfiguration : IEntityTypeConfiguration<TodoItem>
{
    public void Configure(EntityTypeBuilder<TodoItem> builder)
    {
        builder.ToTable("todo_items", TodoDbProperties.Schema, table =>
        {
            table.HasCheckConstraint("ck_todo_items_completed_at", "(status = 3) = (completed_at IS NOT NULL)");
            table.HasCheckConstraint("ck_todo_items_time_zone", "(time_zone IS NOT NULL) = (start_time IS NOT NULL OR due_time IS NOT NULL)");
        });
        builder.ConfigureByConvention();
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.Ignore(x => x.IsOpen);
        builder.Property(x => x.Title).HasMaxLength(TodoItemConsts.MaxTitleLength);
        builder.Property(x => x.Description).HasMaxLength(TodoItemConsts.MaxDescriptionLength);
        builder.Property(x => x.TimeZone).HasMaxLength(TodoItemConsts.MaxTimeZoneLength);
        builder.Property(x => x.Position).HasMaxLength(TodoListConsts.MaxPositionLength).UseCollation(TodoDbProperties.OrdinalCollation);
        // With a default: the version before does not know these columns and may still write rows.
        builder.Property(x => x.CommentCount).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(x => x.RecurrenceBasis).HasDefaultValue(RecurrenceBasis.DueDate).ValueGeneratedNever();
        builder.Property(x => x.LabelIds).HasDefaultValueSql("'{}'").ValueGeneratedNever();
        builder.Property(x => x.AssigneeIds).HasDefaultValueSql("'{}'").ValueGeneratedNever();
        builder.Property(x => x.BlockedByIds).HasDefaultValueSql("'{}'").ValueGeneratedNever();
        builder.HasIndex(x => x.Id);
        builder.HasIndex(x => new { x.SpaceId, x.ParentId }).HasFilter("parent_id IS NOT NULL"); // serves the tree
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.Sequence }); // serves the change feed
        // Serve the pages of a list, one an order; rows in the trash are in none.
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.Position, x.Id }).HasFilter("NOT is_deleted");
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.CreationTime, x.Id }).HasFilter("NOT is_deleted");
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.DueDate, x.Id }).HasFilter("NOT is_deleted");
        // Serve queries for open items; "status < 3" is how a query says it.
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.DueDate, x.Id }, "ix_todo_items_open_due_date").HasFilter("NOT is_deleted AND status < 3");
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.Priority, x.Id }).HasFilter("NOT is_deleted");
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.CompletedAt }).HasFilter("NOT is_deleted AND completed_at IS NOT NULL");
        ConfigureRecurrence(builder);
        builder.HasOne<TodoList>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ListId });
    }

    private static void ConfigureRecurrence(EntityTypeBuilder<TodoItem> builder)
    {
        builder.Ignore(x => x.IsUntouchedOccurrence);
        builder.Property(x => x.RecurrenceExceptions).HasField("_recurrenceExceptions").UsePropertyAccessMode(PropertyAccessMode.Field)
            .HasDefaultValueSql("'{}'").ValueGeneratedNever();
        builder.Property(x => x.Recurrence).HasMaxLength(TodoItemConsts.MaxRecurrenceLength);
        // Two who complete an occurrence at once cannot both make the next; serves the look-up of neighbours, too.
        builder.HasIndex(x => new { x.SpaceId, x.SeriesId, x.OccurrenceDate }).IsUnique().HasFilter("series_id IS NOT NULL AND NOT is_deleted");
        builder.ToTable(table => table.HasCheckConstraint(
            "ck_todo_items_recurrence",
            "(recurrence IS NOT NULL) = (series_id IS NOT NULL) AND (series_id IS NULL OR (due_date IS NOT NULL AND occurrence_date IS NOT NULL AND recurrence_start IS NOT NULL))"));
    }
}
