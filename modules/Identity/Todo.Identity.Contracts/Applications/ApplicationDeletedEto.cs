namespace Todo.Identity.Applications;

/// <summary>An application was deleted; raised in the deletion's own transaction.</summary>
public sealed record ApplicationDeletedEto(string ClientId);
