using System.Text.Json;
using Todo.Todos.Activities;

namespace Todo.Todos.Undo;

/// <summary>What a row shall be, and what it has to be until then.</summary>
public sealed class RowTarget(ActivityRowType rowType, Guid rowId, string name)
{
    // They follow from the status; the database keeps instants less finely than JSON.
    private static readonly HashSet<string> NotCompared = ["completedAt", "completedById"];

    // The sum of the time entries, which stay.
    private static readonly HashSet<string> NotPutBack = ["timeSpentMinutes"];

    private readonly Dictionary<string, JsonElement> _fields = [];
    private readonly Dictionary<string, JsonElement> _expected = [];

    public ActivityRowType RowType { get; } = rowType;
    public Guid RowId { get; } = rowId;

    /// <summary>For messages.</summary>
    public string Name { get; } = name;

    /// <summary>In the trash or not; null: as it is.</summary>
    public bool? IsDeleted { get; private set; }

    /// <summary>When it was made by what is undone.</summary>
    public DateTimeOffset? CreatedAt { get; private set; }
    public IReadOnlyDictionary<string, JsonElement> Fields => _fields;

    /// <summary>Whether there is anything in the activity that can be taken back.</summary>
    public static bool IsPutBack(Activity activity) =>
        activity.Kind is not (ActivityKind.Updated or ActivityKind.Reordered) || !activity.Changes.All(change => NotPutBack.Contains(change.Field));

    /// <summary>To what the rows were before these activities, which are of any order of rows and newest first.</summary>
    public static List<RowTarget> Backward(IEnumerable<Activity> newestFirst) => Collect(newestFirst, (target, activity) =>
    {
        target.IsDeleted = activity.Kind switch
        {
            ActivityKind.Created or ActivityKind.Restored => true,
            ActivityKind.Deleted => false,
            _ => target.IsDeleted,
        };
        target.CreatedAt = activity.Kind == ActivityKind.Created ? activity.At : null;
        foreach (var change in activity.Changes) target.Set(change.Field, change.From, expected: change.To);
    });

    /// <summary>To what the rows were after these activities, which are oldest first.</summary>
    public static List<RowTarget> Forward(IEnumerable<Activity> oldestFirst) => Collect(oldestFirst, (target, activity) =>
    {
        target.IsDeleted = activity.Kind switch
        {
            ActivityKind.Created or ActivityKind.Restored => false,
            ActivityKind.Deleted => true,
            _ => target.IsDeleted,
        };
        foreach (var change in activity.Changes) target.Set(change.Field, change.To, expected: change.From);
    });

    /// <summary>To what the row was before one activity: in all its fields or in one, with those that are only right together with it.</summary>
    public static RowTarget Before(Activity activity, string? field)
    {
        var target = new RowTarget(activity.RowType, activity.RowId, activity.Name);
        var wanted = field is null ? null : TodoItemFields.GroupOf(field);
        foreach (var change in activity.Changes.Where(c => wanted?.Contains(c.Field) != false)) target.Set(change.Field, change.From, expected: change.To);
        return target;
    }

    /// <summary>Out of the trash, else as it is.</summary>
    public static RowTarget Restored(ActivityRowType rowType, Guid rowId, string name) => new(rowType, rowId, name) { IsDeleted = false };

    /// <summary>The value that the field shall have, if it is among those that change.</summary>
    public bool TryGet<T>(string field, out T? value)
    {
        value = default;
        if (!_fields.TryGetValue(field, out var json)) return false;
        value = json.Deserialize<T>(AbpJson.Options);
        return true;
    }

    /// <summary>Fields that somebody has changed since; <paramref name="present"/> has the row's values now.</summary>
    public IEnumerable<string> ConflictsWith(IReadOnlyDictionary<string, JsonElement> present) =>
        from field in _expected
        where !NotCompared.Contains(field.Key) && !(present.TryGetValue(field.Key, out var value) && JsonElement.DeepEquals(value, field.Value))
        select field.Key;

    /// <summary>Leaves only fields that are not so already.</summary>
    public void Keep(IReadOnlyDictionary<string, JsonElement> present)
    {
        foreach (var field in _fields.Where(f => present.TryGetValue(f.Key, out var value) && JsonElement.DeepEquals(value, f.Value)).ToList()) _fields.Remove(field.Key);
    }

    private static List<RowTarget> Collect(IEnumerable<Activity> activities, Action<RowTarget, Activity> take)
    {
        var targets = new Dictionary<Guid, RowTarget>();
        foreach (var activity in activities)
        {
            if (activity.Kind == ActivityKind.MovedAway) continue; // the other list has it
            if (!targets.TryGetValue(activity.RowId, out var target))
            {
                targets[activity.RowId] = target = new RowTarget(activity.RowType, activity.RowId, activity.Name);
            }

            take(target, activity);
        }

        return [.. targets.Values];
    }

    /// <summary>The last value asked for wins, and the first one expected.</summary>
    private void Set(string field, JsonElement value, JsonElement expected)
    {
        if (NotPutBack.Contains(field)) return;
        _fields[field] = value;
        _expected.TryAdd(field, expected);
    }
}
