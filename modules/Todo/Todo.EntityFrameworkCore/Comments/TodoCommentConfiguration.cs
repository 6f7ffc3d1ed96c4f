using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Comments;

internal sealed class TodoCommentConfiguration : IEntityTypeConfiguration<TodoComment>
{
    public void Configure(EntityTypeBuilder<TodoComment> builder)
    {
        builder.ToTable("comments", TodoDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.HasKey(x => new { x.SpaceId, x.Id });
        builder.Property(x => x.Text).HasMaxLength(TodoCommentConsts.MaxTextLength);
        builder.Property(x => x.MentionedUserIds).HasColumnType("uuid[]").HasConversion(
            ids => ids.ToArray(),
            ids => ids,
            new ValueComparer<IReadOnlyList<Guid>>((a, b) => a!.SequenceEqual(b!), ids => ids.Count, ids => ids)); // replaced, never changed
        builder.Property(x => x.Reactions).HasColumnType("jsonb").HasConversion(
            reactions => JsonSerializer.Serialize(reactions, AbpJson.Options),
            json => JsonSerializer.Deserialize<List<CommentReaction>>(json, AbpJson.Options)!,
            new ValueComparer<IReadOnlyList<CommentReaction>>((a, b) => ReferenceEquals(a, b), reactions => reactions.Count, reactions => reactions)); // as above
        builder.HasIndex(x => x.Id);
        builder.HasIndex(x => new { x.ItemId, x.CreationTime, x.Id }); // serves the item's comments; no foreign key, for an item may change its space
    }
}
