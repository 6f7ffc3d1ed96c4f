namespace Todo.Saas.Domain.Editions;

public sealed record EditionWithCount(Edition Edition, int TenantCount);
