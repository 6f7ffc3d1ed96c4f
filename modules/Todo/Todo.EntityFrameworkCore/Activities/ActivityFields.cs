using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Todo.Todos.Changes;
using Todo.Todos.Comments;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;

namespace Todo.Todos.Activities;

/// <summary>Which columns of a row are fields that people change, and their values as JSON. Columns that come to a row later are fields by themselves.</summary>
internal static class ActivityFields
{
    private static readonly HashSet<string> Bookkeeping =
    [
        nameof(IMultiTenant.TenantId), nameof(IListRow.SpaceId), nameof(IListRow.Sequence), nameof(IHasConcurrencyStamp.ConcurrencyStamp),
        nameof(ISoftDelete.IsDeleted), nameof(IFullAuditedObject.DeletionTime), nameof(IFullAuditedObject.DeleterId),
        nameof(ICreationAuditedObject.CreationTime), nameof(ICreationAuditedObject.CreatorId),
        nameof(IFullAuditedObject.LastModificationTime), nameof(IFullAuditedObject.LastModifierId),
        nameof(TodoItem.CommentCount), nameof(TodoItem.CommentsChangedAt), nameof(TodoLabel.NormalizedName),
        nameof(TodoComment.MentionedUserIds), nameof(TodoComment.Reactions), nameof(TodoComment.EditedAt),
        nameof(TodoList.HeadSequence), nameof(TodoList.OpenCount), nameof(TodoList.TombstoneHorizon),
    ];

    public static bool IsField(IReadOnlyProperty property) => !property.IsPrimaryKey() && !property.IsShadowProperty() && !Bookkeeping.Contains(property.Name);

    /// <summary>Fields that differ from what they were.</summary>
    public static List<FieldChange> Compare(EntityEntry entry, PropertyValues before)
    {
        var changes = new List<FieldChange>();
        foreach (var property in before.Properties)
        {
            if (!IsField(property)) continue;
            var (from, to) = (before[property], entry.Property(property.Name).CurrentValue);
            if (property.GetValueComparer().Equals(from, to)) continue;
            changes.Add(new FieldChange(NameOf(property), ToJson(property, from), ToJson(property, to)));
        }

        return changes;
    }

    /// <summary>The present values of a row's fields, by name.</summary>
    public static Dictionary<string, JsonElement> Read(EntityEntry entry) =>
        entry.Properties.Where(p => IsField(p.Metadata)).ToDictionary(p => NameOf(p.Metadata), p => ToJson(p.Metadata, p.CurrentValue));

    public static bool IsOrderOnly(List<FieldChange> changes) => changes is [{ Field: "position" }];

    private static string NameOf(IReadOnlyProperty property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static JsonElement ToJson(IReadOnlyProperty property, object? value) => JsonSerializer.SerializeToElement(value, property.ClrType, AbpJson.Options);
}
