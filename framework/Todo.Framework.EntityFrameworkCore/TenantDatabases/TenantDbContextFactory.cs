namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Makes contexts that are given a connection of their own. Not from the pool, to which they would bring it back; options and
/// so the model are the same.</summary>
internal sealed record TenantDbContextFactory(Func<AbpDbContext> Create);
