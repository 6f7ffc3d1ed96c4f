using Todo.Todos.Changes;

namespace Todo.Todos.Activities;

/// <summary>Where what this scope does comes from. All that one scope saves is one action, which is undone as a whole.</summary>
public sealed class ActivityOrigin(
    ICurrentUser currentUser, ICurrentPrincipalAccessor principalAccessor, MutationContext mutation, IGuidGenerator guidGenerator) : IScopedDependency
{
    private ActivityAction? _action;
    private ActivityCause _cause;
    private Guid? _causeActionId;

    /// <summary>Says that what follows is no change of its own.</summary>
    public void BeCausedBy(ActivityCause cause, Guid? actionId = null, Guid? mutationId = null) =>
        (_cause, _causeActionId, mutation.MutationId) = (cause, actionId, mutationId);

    /// <summary>An activity of the present action; the first one's id names the action.</summary>
    public Activity Record(ActivitySubject subject, ActivityKind kind, IReadOnlyList<FieldChange> changes, DateTimeOffset at)
    {
        var id = guidGenerator.Create();
        _action ??= new ActivityAction(id, _cause, _causeActionId, currentUser.Id, Client(), mutation.MutationId);
        return new Activity(id, subject, kind, changes, _action, at);
    }

    private string? Client()
    {
        var principal = principalAccessor.Principal;
        var name = principal?.FindFirst(AbpClaimTypes.TokenName)?.Value ?? principal?.FindFirst(AbpClaimTypes.ClientId)?.Value;
        return name?.Length > ActivityConsts.MaxClientLength ? name[..ActivityConsts.MaxClientLength] : name;
    }
}
