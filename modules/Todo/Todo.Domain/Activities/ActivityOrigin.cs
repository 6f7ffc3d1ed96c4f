using Todo.Todos.Changes;

namespace Todo.Todos.Activities;

/// <summary>Where what this scope does comes from. All that one scope saves is one action, which is undone as a whole.</summary>
public sealed class ActivityOrigin(
    ICurrentUser currentUser, ICurrentPrincipalAccessor principalAccessor, MutationContext mutation, IGuidGenerator guidGenerator) : IScopedDependency
{
    public Guid ActionId { get; private set; }
    public ActivityCause Cause { get; private set; }
    public Guid? CauseActionId { get; private set; }
    public Guid? UserId => currentUser.Id;
    public Guid? MutationId => mutation.MutationId;

    public string? Client
    {
        get
        {
            var principal = principalAccessor.Principal;
            var name = principal?.FindFirst(AbpClaimTypes.TokenName)?.Value ?? principal?.FindFirst(AbpClaimTypes.ClientId)?.Value;
            return name?.Length > ActivityConsts.MaxClientLength ? name[..ActivityConsts.MaxClientLength] : name;
        }
    }

    /// <summary>Says that what follows is no change of its own.</summary>
    public void BeCausedBy(ActivityCause cause, Guid? actionId = null) => (Cause, CauseActionId) = (cause, actionId);

    /// <summary>The id of the next activity; the first one's names the action.</summary>
    public Guid NextId()
    {
        var id = guidGenerator.Create();
        if (ActionId == default) ActionId = id;
        return id;
    }
}
