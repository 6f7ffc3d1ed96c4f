using Todo.Todos.Activities;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Undo;

[ExposeServices(typeof(IRowRestorer))]
internal sealed class TodoSectionRestorer(ITodoSectionRepository sections, IListAccessChecker access) : IRowRestorer, ITransientDependency
{
    public ActivityRowType RowType => ActivityRowType.Section;

    public async Task ApplyAsync(IReadOnlyList<(object Row, RowTarget Target)> rows, CancellationToken cancellationToken = default)
    {
        foreach (var listId in rows.Select(r => ((TodoSection)r.Row).ListId).Distinct()) await access.RequireAsync(listId, ListAccess.Edit, cancellationToken);
        foreach (var (row, target) in rows)
        {
            var section = (TodoSection)row;
            if (target.IsDeleted == false) section.Restore();
            if (target.TryGet<string>("name", out var name)) section.Rename(name);
            if (target.TryGet<string>("position", out var position)) section.MoveTo(position!);
            if (target.IsDeleted == true && !section.IsDeleted) await sections.DeleteAsync(section, cancellationToken);
        }
    }
}
