namespace Todo.Framework.Data;

/// <summary>For which tenant to seed (null: the host), and whether demo data is wanted.</summary>
public sealed record DataSeedContext(Guid? TenantId = null, bool IncludeDemoData = false);
