namespace Todo.Todos.Activities;

/// <summary>Pages of activities as clients get them, with people's names.</summary>
internal sealed class ActivityPageReader(ActivityNames names) : ITransientDependency
{
    public async Task<ActivityPageDto> ReadAsync(
        GetActivitiesInput input, Func<ActivityPage, Task<List<Activity>>> read, CancellationToken cancellationToken)
    {
        var cursor = ActivityCursor.Decode(input.Cursor);
        var rows = await read(new ActivityPage(input.MaxResultCount + 1, cursor?.At, cursor?.Id));
        var hasMore = rows.Count > input.MaxResultCount;
        if (hasMore) rows.RemoveAt(rows.Count - 1);
        var known = await names.ReadAsync(rows, cancellationToken);
        return new ActivityPageDto
        {
            Items = rows.ConvertAll(row => ToDto(row, row.UserId is { } id ? known.GetValueOrDefault(id) : null)),
            Names = known,
            NextCursor = hasMore ? ActivityCursor.Encode(rows[^1].At, rows[^1].Id) : null,
        };
    }

    private static ActivityDto ToDto(Activity activity, string? userName) => new()
    {
        Id = activity.Id,
        ListId = activity.ListId,
        ItemId = activity.ItemId,
        RowType = activity.RowType,
        RowId = activity.RowId,
        Name = activity.Name,
        Kind = activity.Kind,
        Changes = [.. activity.Changes.Select(c => new FieldChangeDto { Field = c.Field, From = c.From, To = c.To })],
        ActionId = activity.ActionId,
        Cause = activity.Cause,
        UserId = activity.UserId,
        UserName = userName,
        Client = activity.Client,
        MutationId = activity.MutationId,
        At = activity.At,
    };
}
