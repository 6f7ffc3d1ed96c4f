using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Lists;

internal sealed class ListShareConfiguration : IEntityTypeConfiguration<ListShare>
{
    public void Configure(EntityTypeBuilder<ListShare> builder)
    {
        builder.ToTable("list_shares", TodoDbProperties.Schema, table => table.HasCheckConstraint(
            "ck_list_shares_permission", "permission BETWEEN 1 AND 4"));
        builder.HasKey(x => new { x.SpaceId, x.ListId, x.UserId });
        builder.HasIndex(x => new { x.UserId, x.ListId }); // serves "shared with me" and every access check
        builder.HasIndex(x => x.ListId);
        builder.HasOne<TodoList>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ListId });
    }
}
