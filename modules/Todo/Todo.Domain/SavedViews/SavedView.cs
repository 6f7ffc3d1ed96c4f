using Todo.Todos.Lists;
using Todo.Todos.Queries;

namespace Todo.Todos.SavedViews;

/// <summary>A query under a name, and how its items are laid out. One with a list is seen by all who see the list; the others by their owner alone.
/// Always true: the query is one that the parser reads.</summary>
public sealed class SavedView : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private SavedView() { } // for EF Core

    public SavedView(Guid id, Guid? tenantId, Guid ownerId, Guid? listId, string name, string position) : base(id)
    {
        (TenantId, OwnerId, ListId, Position) = (tenantId, ownerId, listId, position);
        Rename(name);
    }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid? ListId { get; private set; }
    public string Name { get; private set; } = null!;
    public string? Color { get; private set; }
    public string? Icon { get; private set; }
    public string Query { get; private set; } = "";
    public ListViewKind Kind { get; private set; }
    public string? GroupBy { get; private set; }
    public string? Sorting { get; private set; }
    public IReadOnlyList<string> Columns { get; private set; } = [];
    public string Position { get; private set; } = null!;

    public void Rename(string? name) => Name = Check.NotNullOrWhiteSpace(name, SavedViewConsts.MaxNameLength);

    public void SetColor(string? color) => Color = Check.Length(color, TodoListConsts.ColorLength)?.ToLowerInvariant();

    public void SetIcon(string? icon) => Icon = Check.Length(icon, TodoListConsts.MaxIconLength);

    /// <exception cref="InvalidQueryException">It is not a query.</exception>
    public void SetQuery(string? query)
    {
        QueryParser.Parse(query);
        Query = query?.Trim() ?? "";
    }

    public void SetKind(ListViewKind kind) => Kind = kind;

    public void SetGroupBy(string? groupBy) => GroupBy = Check.Length(groupBy, SavedViewConsts.MaxGroupByLength);

    public void SetSorting(string? sorting) => Sorting = Check.Length(sorting, SavedViewConsts.MaxSortingLength);

    public void SetColumns(IReadOnlyList<string>? columns)
    {
        Check.Range(columns?.Count ?? 0, 0, SavedViewConsts.MaxColumns, nameof(Columns));
        Columns = [.. (columns ?? []).Select(column => Check.NotNullOrWhiteSpace(column, SavedViewConsts.MaxColumnLength)).Distinct()];
    }

    public void MoveTo(string position) => Position = position;
}
