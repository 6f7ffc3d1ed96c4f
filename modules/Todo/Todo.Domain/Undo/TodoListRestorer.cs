using Todo.Todos.Activities;
using Todo.Todos.Lists;

namespace Todo.Todos.Undo;

[ExposeServices(typeof(IRowRestorer))]
internal sealed class TodoListRestorer(TodoListTrash trash, IListAccessChecker access) : IRowRestorer, ITransientDependency
{
    public ActivityRowType RowType => ActivityRowType.List;

    public async Task ApplyAsync(IReadOnlyList<(object Row, RowTarget Target)> rows, CancellationToken cancellationToken = default)
    {
        foreach (var (row, target) in rows)
        {
            var list = (TodoList)row;
            if (target.IsDeleted == false) await trash.RestoreAsync(list, cancellationToken);
            else if (list.IsDeleted) continue;
            else if (target.IsDeleted == true) await trash.DeleteAsync(list, cancellationToken);
            else
            {
                await access.RequireAsync(list.Id, ListAccess.Admin, cancellationToken);
                Apply(list, target);
            }
        }
    }

    private static void Apply(TodoList list, RowTarget target)
    {
        if (target.TryGet<string>("name", out var name)) list.Rename(name);
        if (target.TryGet<string>("color", out var color)) list.SetColor(color);
        if (target.TryGet<string>("icon", out var icon)) list.SetIcon(icon);
        if (target.TryGet<ListViewKind>("defaultView", out var view)) list.SetDefaultView(view);
        if (target.TryGet<bool>("isArchived", out var isArchived)) list.SetArchived(isArchived);
    }
}
