using Todo.Todos.Activities;
using Todo.Todos.Labels;
using Todo.Todos.Lists;

namespace Todo.Todos.Undo;

[ExposeServices(typeof(IRowRestorer))]
internal sealed class TodoLabelRestorer(ITodoLabelRepository labels, TodoLabelManager manager, IListAccessChecker access) : IRowRestorer, ITransientDependency
{
    public ActivityRowType RowType => ActivityRowType.Label;

    public async Task ApplyAsync(IReadOnlyList<(object Row, RowTarget Target)> rows, CancellationToken cancellationToken = default)
    {
        foreach (var listId in rows.Select(r => ((TodoLabel)r.Row).ListId).Distinct()) await access.RequireAsync(listId, ListAccess.Edit, cancellationToken);
        foreach (var (row, target) in rows)
        {
            var label = (TodoLabel)row;
            if (target.IsDeleted == false) label.Restore();
            if (target.TryGet<string>("color", out var color)) label.SetColor(color);
            if (target.TryGet<string>("name", out var name) || target.IsDeleted == false)
            {
                await manager.RenameAsync(label, name ?? label.Name, cancellationToken); // another may have the name by now
            }

            if (target.IsDeleted == true && !label.IsDeleted) await labels.DeleteAsync(label, cancellationToken);
        }
    }
}
