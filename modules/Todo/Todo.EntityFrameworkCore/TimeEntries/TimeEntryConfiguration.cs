using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.TimeEntries;

internal sealed class TimeEntryConfiguration : IEntityTypeConfiguration<TimeEntry>
{
    public void Configure(EntityTypeBuilder<TimeEntry> builder)
    {
        builder.ToTable("time_entries", TodoDbProperties.Schema, table => table.HasCheckConstraint("ck_time_entries_ended_at", "ended_at >= started_at"));
        builder.ConfigureByConvention();
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.HasIndex(x => x.Id);
        builder.HasIndex(x => x.UserId).IsUnique().HasFilter("ended_at IS NULL"); // one running timer a user
        builder.HasIndex(x => new { x.SpaceId, x.ItemId, x.StartedAt }); // serves the item's entries; no foreign key: they move to another space after it
    }
}
