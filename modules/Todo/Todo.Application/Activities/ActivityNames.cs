using System.Text.Json;
using Todo.Identity.Users;

namespace Todo.Todos.Activities;

/// <summary>What the ids in changed fields are called now.</summary>
internal sealed class ActivityNames(IActivityRepository activities, IUserDirectory users) : ITransientDependency
{
    private static readonly HashSet<string> RowFields = ["sectionId", "parentId", "labelIds", "blockedByIds"];
    private static readonly HashSet<string> UserFields = ["assigneeIds", "completedById"];

    /// <summary>People, and rows of the lists that these activities are of: what has moved out of sight stays nameless.</summary>
    public async Task<Dictionary<Guid, string>> ReadAsync(IReadOnlyCollection<Activity> page, CancellationToken cancellationToken)
    {
        var rowIds = IdsIn(page, RowFields);
        var names = rowIds.Count == 0
            ? []
            : await activities.GetNamesAsync([.. page.Select(a => a.ListId).Distinct()], rowIds, cancellationToken);
        var people = await users.GetAsync([.. IdsIn(page, UserFields).Union(page.Select(a => a.UserId).OfType<Guid>())], cancellationToken);
        foreach (var (id, user) in people) names[id] = user.DisplayName;
        return names;
    }

    private static HashSet<Guid> IdsIn(IEnumerable<Activity> page, HashSet<string> fields) =>
        [.. page.SelectMany(a => a.Changes).Where(c => fields.Contains(c.Field)).SelectMany(c => IdsOf(c.From).Concat(IdsOf(c.To)))];

    private static IEnumerable<Guid> IdsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(IdsOf),
        JsonValueKind.String when value.TryGetGuid(out var id) => [id],
        _ => [],
    };
}
