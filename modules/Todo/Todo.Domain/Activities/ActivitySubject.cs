using Todo.Todos.Comments;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Activities;

/// <summary>The row that an activity is about.</summary>
public sealed record ActivitySubject(Guid? TenantId, Guid SpaceId, Guid ListId, Guid? ItemId, ActivityRowType RowType, Guid RowId, string Name)
{
    /// <summary>Null for rows that have no activity.</summary>
    public static ActivitySubject? Of(object row) => row switch
    {
        TodoItem item => new(item.TenantId, item.SpaceId, item.ListId, item.Id, ActivityRowType.Item, item.Id, Short(item.Title)),
        TodoSection section => new(section.TenantId, section.SpaceId, section.ListId, null, ActivityRowType.Section, section.Id, Short(section.Name)),
        TodoList list => new(list.TenantId, list.SpaceId, list.Id, null, ActivityRowType.List, list.Id, Short(list.Name)),
        TodoLabel label => new(label.TenantId, label.SpaceId, label.ListId, null, ActivityRowType.Label, label.Id, Short(label.Name)),
        TodoComment comment => new(comment.TenantId, comment.SpaceId, comment.ListId, comment.ItemId, ActivityRowType.Comment, comment.Id, Short(comment.Text)),
        _ => null,
    };

    /// <summary>Cut where no character is torn apart.</summary>
    private static string Short(string name) =>
        name.Length <= ActivityConsts.MaxNameLength ? name
        : name[..(ActivityConsts.MaxNameLength - (char.IsHighSurrogate(name[ActivityConsts.MaxNameLength - 1]) ? 1 : 0))];
}
