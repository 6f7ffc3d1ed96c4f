namespace Todo.Todos.SavedViews;

/// <summary>A list or saved view that somebody keeps at hand. One whose target is gone or no more shared is passed over.</summary>
public sealed class Favorite : IMultiTenant
{
    private Favorite() { } // for EF Core

    public Favorite(Guid? tenantId, Guid userId, Guid targetId) => (TenantId, UserId, TargetId) = (tenantId, userId, targetId);

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public Guid TargetId { get; private set; }
}
