using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace Todo.Identity.EntityFrameworkCore;

/// <summary>OpenIddict's own four tables, in our schema and spelling.</summary>
public sealed class OpenIddictModelContributor : IModelContributor
{
    public void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.UseOpenIddict<Guid>();
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreApplication<Guid>>().ToTable("openiddict_applications", IdentityDbProperties.Schema);
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().ToTable("openiddict_authorizations", IdentityDbProperties.Schema);
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().HasIndex(x => x.Subject); // a user's own; OpenIddict's index begins with the application
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreScope<Guid>>().ToTable("openiddict_scopes", IdentityDbProperties.Schema);
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreToken<Guid>>().ToTable("openiddict_tokens", IdentityDbProperties.Schema);
    }
}
