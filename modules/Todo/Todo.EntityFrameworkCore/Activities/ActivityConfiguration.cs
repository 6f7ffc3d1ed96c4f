using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Activities;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("activities", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.Property(x => x.Name).HasMaxLength(ActivityConsts.MaxNameLength);
        builder.Property(x => x.Client).HasMaxLength(ActivityConsts.MaxClientLength);
        builder.Property(x => x.Changes).HasColumnType("jsonb").HasConversion(
            changes => JsonSerializer.Serialize(changes, AbpJson.Options),
            json => JsonSerializer.Deserialize<List<FieldChange>>(json, AbpJson.Options)!,
            new ValueComparer<IReadOnlyList<FieldChange>>((a, b) => ReferenceEquals(a, b), changes => changes.Count, changes => changes)); // never change
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.At, x.Id }); // serves the list's activity
        builder.HasIndex(x => new { x.ItemId, x.At, x.Id }).HasFilter("item_id IS NOT NULL"); // serves the item's history, wherever the item was
        builder.HasIndex(x => new { x.UserId, x.ActionId, x.Id }).HasFilter("user_id IS NOT NULL"); // serves undo
    }
}
