namespace Todo.Todos.Activities;

/// <summary>All that one request did: by whom, through what, and why.</summary>
/// <param name="ActionId">The id of its first activity.</param>
/// <param name="CauseActionId">The action that this one undid or did again.</param>
/// <param name="UserId">Null: the system.</param>
/// <param name="Client">The application, or the name of the personal access token.</param>
public sealed record ActivityAction(Guid ActionId, ActivityCause Cause, Guid? CauseActionId, Guid? UserId, string? Client, Guid? MutationId);
