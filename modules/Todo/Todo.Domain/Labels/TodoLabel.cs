using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Labels;

/// <summary>A word of a list that its items can bear (docs/adr/0008). Always true: the name has 1 to 60 characters, no leading #, and no
/// other label of the list has it in any case. Items of a deleted label still name its id, and show it again when it comes back.</summary>
public sealed class TodoLabel : FullAuditedAggregateRoot<Guid>, IMultiTenant, IListRow
{
    private static readonly string[] Palette = ["#0f8a6d", "#2a6fc9", "#7a5af0", "#c2418c", "#d1442f", "#d97a12", "#a8890b", "#5b7083"];

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }
    public string Name { get; private set; } = null!;
    public string NormalizedName { get; private set; } = null!;
    public string Color { get; private set; } = null!;
    public long Sequence { get; private set; }

    private TodoLabel() { } // for EF Core

    public TodoLabel(Guid id, TodoList list, string name, string color) : base(id)
    {
        (TenantId, SpaceId, ListId) = (list.TenantId, list.SpaceId, list.Id);
        Rename(name);
        SetColor(color);
    }

    public static string Normalize(string name) => name.Trim().TrimStart('#').Trim().ToUpperInvariant();

    /// <summary>What the label number <paramref name="index"/> of a list looks like when nobody chose.</summary>
    public static string ColorOf(int index) => Palette[index % Palette.Length];

    public void Rename(string? name)
    {
        Name = Check.NotNullOrWhiteSpace(name?.Trim().TrimStart('#'), TodoLabelConsts.MaxNameLength, nameof(name));
        NormalizedName = Normalize(Name);
    }

    public void SetColor(string? color) => Color = Check.NotNullOrWhiteSpace(color, TodoListConsts.ColorLength).ToLowerInvariant();

    /// <summary>Takes the label out of the trash.</summary>
    public void Restore() => Undelete();
}
