using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Todo.Todos.Changes;

/// <summary>A row that left a list; <paramref name="WasOpen"/> if it counted among the open items.</summary>
internal sealed record RemovedRow(Guid? TenantId, Guid SpaceId, Guid ListId, Guid RowId, ListRowKind Kind, bool WasOpen)
{
    /// <summary>What it was, when it goes on elsewhere.</summary>
    public PropertyValues? Before { get; init; }
}
