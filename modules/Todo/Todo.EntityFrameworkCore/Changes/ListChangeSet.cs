using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Changes;

/// <summary>What is about to be saved in one list: rows that change and stay, and rows that leave.</summary>
internal sealed class ListChangeSet(Guid? tenantId, Guid spaceId, Guid listId)
{
    private readonly List<EntityEntry> _rows = [];
    private readonly List<RemovedRow> _gone = [];

    public Guid? TenantId { get; } = tenantId;
    public Guid SpaceId { get; } = spaceId;
    public Guid ListId { get; } = listId;
    public EntityEntry? ListEntry { get; private set; }
    public IReadOnlyList<EntityEntry> Rows => _rows;
    public IReadOnlyList<RemovedRow> Gone => _gone;
    public int RowCount => _rows.Count + _gone.Count;
    public int OpenCountDelta { get; private set; }

    public static IReadOnlyCollection<ListChangeSet> Collect(AbpDbContext dbContext, IEnumerable<RemovedRow> removedRows)
    {
        var sets = new Dictionary<Guid, ListChangeSet>();
        ListChangeSet SetOf(Guid? tenantId, Guid spaceId, Guid listId) =>
            sets.TryGetValue(listId, out var set) ? set : sets[listId] = new ListChangeSet(tenantId, spaceId, listId);

        foreach (var row in removedRows) SetOf(row.TenantId, row.SpaceId, row.ListId).Remove(row);
        foreach (var entry in dbContext.ChangeTracker.Entries<IListRow>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified)) continue;
            var set = SetOf(((IMultiTenant)entry.Entity).TenantId, entry.Entity.SpaceId, entry.Entity.ListId);
            if (entry.Entity is TodoItem item && MovedFrom(entry) is { } oldListId)
            {
                var wasOpen = WasOpen(entry);
                SetOf(item.TenantId, item.SpaceId, oldListId).Remove(new RemovedRow(item.TenantId, item.SpaceId, oldListId, item.Id, ListRowKind.Item, wasOpen));
                set.OpenCountDelta += wasOpen ? 1 : 0; // takes the old list's count along; Change adds the difference
            }

            set.Change(entry);
        }

        return sets.Values;
    }

    public ListChange ToListChange(long previous, long sequence, Guid? actorId, Guid? mutationId)
    {
        var change = new ListChange(TenantId, SpaceId, ListId, previous, sequence, actorId, mutationId);
        if (RowCount > ListChange.MaxRows) return change.AsNotice();
        return change with
        {
            List = ListEntry?.Entity as TodoList,
            Sections = [.. _rows.Select(r => r.Entity).OfType<TodoSection>()],
            Labels = [.. _rows.Select(r => r.Entity).OfType<TodoLabel>()],
            Items = [.. _rows.Select(r => r.Entity).OfType<TodoItem>()],
            DeletedItemIds = GoneOf(ListRowKind.Item),
            DeletedSectionIds = GoneOf(ListRowKind.Section),
            DeletedLabelIds = GoneOf(ListRowKind.Label),
        };
    }

    private List<Guid> GoneOf(ListRowKind kind) => [.. _gone.Where(row => row.Kind == kind).Select(row => row.RowId)];

    /// <summary>A row that went to the trash leaves the list; its own sequence stays as it was.</summary>
    private void Change(EntityEntry<IListRow> entry)
    {
        if (entry.Entity is TodoItem item) OpenCountDelta += (item.IsOpen ? 1 : 0) - (WasOpen(entry) ? 1 : 0);
        if (entry.Entity is TodoList) ListEntry = entry;
        else if (entry.Entity is ISoftDelete { IsDeleted: true })
        {
            _gone.Add(new RemovedRow(TenantId, SpaceId, ListId, ((IEntity<Guid>)entry.Entity).Id, KindOf(entry.Entity), WasOpen: false));
            return;
        }

        _rows.Add(entry);
    }

    private void Remove(RemovedRow row)
    {
        _gone.Add(row);
        if (row.WasOpen) OpenCountDelta--;
    }

    private static ListRowKind KindOf(IListRow row) => row switch
    {
        TodoSection => ListRowKind.Section,
        TodoLabel => ListRowKind.Label,
        _ => ListRowKind.Item,
    };

    private static Guid? MovedFrom(EntityEntry entry)
    {
        if (entry.State != EntityState.Modified) return null;
        var original = Original<Guid>(entry, nameof(TodoItem.ListId));
        return original != ((TodoItem)entry.Entity).ListId ? original : null;
    }

    private static bool WasOpen(EntityEntry entry) =>
        entry.State == EntityState.Modified
        && !Original<bool>(entry, nameof(TodoItem.IsDeleted))
        && TodoItem.IsOpenStatus(Original<TodoStatus>(entry, nameof(TodoItem.Status)));

    private static T Original<T>(EntityEntry entry, string property) => (T)entry.OriginalValues[property]!;
}
