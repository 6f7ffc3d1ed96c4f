using Microsoft.EntityFrameworkCore;
using Todo.ArchitectureTests.Breaches.Domain;
using Todo.Host;

namespace Todo.ArchitectureTests.Data;

public sealed class ModelTests : IDisposable
{
    private readonly TodoDbContext _context = new TodoDbContextFactory().CreateDbContext([]);

    [Fact] // red? delete the migration Initial and add it again (docs/adr/0002), or after the first release add a new one
    public void Migrations_are_up_to_date_with_the_model() => _context.Database.HasPendingModelChanges().ShouldBeFalse();

    [Fact]
    public void Every_entity_is_in_the_model() =>
        Repository.ModuleTypes.Where(t => !t.IsAbstract && Domain.EntityRules.IsEntity(t) && _context.Model.FindEntityType(t) is null).ShouldBeEmpty();

    [Fact]
    public void Entities_of_a_tenant_are_filtered_by_tenant()
    {
        _context.Model.GetEntityTypes().Count(e => typeof(IMultiTenant).IsAssignableFrom(e.ClrType)).ShouldBeGreaterThan(0);
        ModelRules.Unfiltered(_context.Model.GetEntityTypes()).ShouldBeEmpty();
    }

    [Fact]
    public void An_unfiltered_tenant_is_seen()
    {
        var builder = new ModelBuilder();
        builder.Entity<OpenEntity>().Property(e => e.TenantId);
        ModelRules.Unfiltered(builder.Model.GetEntityTypes()).ShouldBe([nameof(OpenEntity)]);
    }

    [Fact] // red? rows of tenants are IMultiTenant; what belongs to the operator or the server is named here (docs/adr/0007)
    public void Every_entity_is_decidedly_in_tenants_databases_or_in_the_main_one() =>
        ModelRules.Undecided(_context.Model.GetEntityTypes(),
        [
            "Tenant", "Edition", "FeatureValue", "DataProtectionKey", "ServerKey", "RevokedSession",
            "OpenIddictEntityFrameworkCoreApplication", "OpenIddictEntityFrameworkCoreAuthorization", "OpenIddictEntityFrameworkCoreScope", "OpenIddictEntityFrameworkCoreToken",
        ]).ShouldBeEmpty();

    [Fact]
    public void No_foreign_key_leads_from_one_database_to_another() => ModelRules.Crossing(_context.Model.GetEntityTypes()).ShouldBeEmpty();

    [Fact]
    public void Undecided_entities_and_crossing_keys_are_seen()
    {
        var builder = new ModelBuilder();
        builder.Entity<OpenEntity>().Property(e => e.TenantId);
        builder.Entity<OpenEntity>().HasOne<Todo.Todos.Lists.ListShare>().WithMany().HasForeignKey("ShareId").HasPrincipalKey(share => share.ListId);
        ModelRules.Undecided(builder.Model.GetEntityTypes(), []).ShouldBe([nameof(OpenEntity)]);
        ModelRules.Crossing(builder.Model.GetEntityTypes()).ShouldBe(["OpenEntity -> ListShare"]);
    }

    [Fact] // which knows where rows are; a context that was injected is always the main database's
    public void Modules_take_contexts_from_the_provider() => Repository.ModuleTypes
        .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(constructor => constructor.GetParameters().Any(parameter => typeof(DbContext).IsAssignableFrom(parameter.ParameterType))))
        .ShouldBeEmpty();

    [Fact]
    public void Each_module_keeps_to_its_own_schema()
    {
        var mixed = _context.Model.GetEntityTypes().Where(e => e.GetTableName() is not null && e.ClrType.Namespace!.StartsWith("Todo.", StringComparison.Ordinal))
            .GroupBy(e => Repository.Projects.Single(p => p.Name == e.ClrType.Assembly.GetName().Name).Module)
            .Where(module => module.Select(e => e.GetSchema()).Distinct().ToList() is not [{ } schema] || schema is "public")
            .Select(module => $"{module.Key}: {string.Join(", ", module.Select(e => e.GetSchema() ?? "public").Distinct())}");
        mixed.ShouldBeEmpty();
    }

    public void Dispose() => _context.Dispose();
}
