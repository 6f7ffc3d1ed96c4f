using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.SavedViews;

internal sealed class FavoriteConfiguration : IEntityTypeConfiguration<Favorite>
{
    public void Configure(EntityTypeBuilder<Favorite> builder)
    {
        builder.ToTable("favorites", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.UserId, x.TargetId });
    }
}
