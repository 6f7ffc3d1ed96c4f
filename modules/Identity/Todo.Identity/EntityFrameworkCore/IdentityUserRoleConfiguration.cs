using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class IdentityUserRoleConfiguration : IEntityTypeConfiguration<IdentityUserRole>
{
    public void Configure(EntityTypeBuilder<IdentityUserRole> builder)
    {
        builder.ToTable("user_roles", IdentityDbProperties.Schema);
        builder.HasKey(x => new { x.UserId, x.RoleId });
        builder.HasOne<IdentityRole>().WithMany().HasForeignKey(x => x.RoleId);
    }
}
