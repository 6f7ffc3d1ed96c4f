using Todo.Todos.Lists;

namespace Todo.Todos.Labels;

/// <summary>Rules over all labels of a list: their names differ, and there are not too many.</summary>
public sealed class TodoLabelManager(ITodoLabelRepository labels, IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <summary>A new label; not saved yet.</summary>
    /// <param name="color">Null: the next of the palette.</param>
    /// <exception cref="BusinessException"><c>Todo:LabelNameTaken</c> or <c>Todo:TooManyLabels</c>.</exception>
    public async Task<TodoLabel> CreateAsync(Guid? id, TodoList list, string name, string? color, CancellationToken cancellationToken = default)
    {
        var present = await GetLockedAsync(list, cancellationToken);
        var label = New(id, list, name, color, present);
        VerifyName(label, present);
        await labels.InsertAsync(label, cancellationToken);
        return label;
    }

    /// <exception cref="BusinessException"><c>Todo:LabelNameTaken</c>.</exception>
    public async Task RenameAsync(TodoLabel label, string? name, CancellationToken cancellationToken = default)
    {
        await labels.LockNamesAsync(label.ListId, cancellationToken);
        label.Rename(name);
        VerifyName(label, await labels.GetListAsync(label.SpaceId, label.ListId, cancellationToken));
    }

    /// <summary>The list's labels with these names, by normalized name; missing ones are made.</summary>
    public async Task<IReadOnlyDictionary<string, TodoLabel>> GetOrCreateAsync(
        TodoList list, IReadOnlyCollection<string> names, CancellationToken cancellationToken = default)
    {
        if (names.Count == 0) return new Dictionary<string, TodoLabel>();
        var present = await GetLockedAsync(list, cancellationToken);
        var found = present.ToDictionary(label => label.NormalizedName);
        foreach (var name in names)
        {
            var normalized = TodoLabel.Normalize(name);
            if (found.ContainsKey(normalized)) continue;
            var label = New(id: null, list, name, color: null, present);
            await labels.InsertAsync(label, cancellationToken);
            present.Add(label);
            found[normalized] = label;
        }

        return found;
    }

    private async Task<List<TodoLabel>> GetLockedAsync(TodoList list, CancellationToken cancellationToken)
    {
        await labels.LockNamesAsync(list.Id, cancellationToken);
        return await labels.GetListAsync(list.SpaceId, list.Id, cancellationToken);
    }

    private TodoLabel New(Guid? id, TodoList list, string name, string? color, List<TodoLabel> present) =>
        present.Count < TodoLabelConsts.MaxPerList
            ? new TodoLabel(id ?? guidGenerator.Create(), list, name, color ?? TodoLabel.ColorOf(present.Count))
            : throw new BusinessException(TodoErrorCodes.TooManyLabels).WithData("max", TodoLabelConsts.MaxPerList);

    private static void VerifyName(TodoLabel label, List<TodoLabel> present)
    {
        if (present.Any(other => other.Id != label.Id && other.NormalizedName == label.NormalizedName))
        {
            throw new BusinessException(TodoErrorCodes.LabelNameTaken).WithData("name", label.Name);
        }
    }
}
