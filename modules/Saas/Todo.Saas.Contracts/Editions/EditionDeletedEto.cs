namespace Todo.Saas.Editions;

/// <summary>An edition was deleted; raised in the deletion's own transaction.</summary>
public sealed record EditionDeletedEto(Guid EditionId);
