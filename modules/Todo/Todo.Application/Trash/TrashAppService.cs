using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Todo.Identity.Users;
using Todo.Todos.Activities;
using Todo.Todos.Changes;
using Todo.Todos.Permissions;
using Todo.Todos.Undo;

namespace Todo.Todos.Trash;

[Authorize(TodoPermissions.Items.Default)]
internal sealed class TrashAppService(
    ITrashRepository trash,
    IHistoryRowRepository rows,
    RowRewinder rewinder,
    IUserDirectory users,
    MutationContext mutation,
    ICurrentUser currentUser,
    IOptions<TrashOptions> options) : ApplicationService, ITrashAppService
{
    private const int MaxPurged = 500;

    public async Task<TrashPageDto> GetListAsync(GetTrashInput input, CancellationToken cancellationToken = default)
    {
        var cursor = ActivityCursor.Decode(input.Cursor);
        var page = await trash.GetPageAsync(currentUser.GetId(), input.MaxResultCount + 1, cursor?.At, cursor?.Id, cancellationToken);
        var hasMore = page.Count > input.MaxResultCount;
        if (hasMore) page.RemoveAt(page.Count - 1);
        return new TrashPageDto
        {
            Items = await ToDtosAsync(page, cancellationToken),
            NextCursor = hasMore ? ActivityCursor.Encode(page[^1].Entry.DeletedAt, page[^1].Entry.RowId) : null,
        };
    }

    public async Task<TrashEntryDto> RestoreAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input?.MutationId;
        var row = await FindAsync(id, cancellationToken);
        var targets = new List<RowTarget> { RowTarget.Restored(row.Entry.RowType, id, row.Entry.Name) };
        if (row.Entry.RowType == ActivityRowType.Item)
        {
            var below = await rows.GetDeletedAlongAsync(row.Entry.SpaceId, id, row.Entry.DeletedAt, RowRewinder.MaxRows, cancellationToken);
            targets.AddRange(below.Select(item => RowTarget.Restored(ActivityRowType.Item, item.Id, item.Title)));
        }

        if (await rewinder.ApplyAnywayAsync(targets, cancellationToken) == 0) throw new EntityNotFoundException(TodoErrorCodes.TrashEntryNotFound, id);
        return (await ToDtosAsync([row], cancellationToken))[0];
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var row = await FindAsync(id, cancellationToken);
        if (!row.CanPurge) throw new BusinessException(TodoErrorCodes.ListAccessDenied);
        await trash.PurgeAsync([row.Entry], cancellationToken);
    }

    public async Task<EmptiedTrashDto> EmptyAsync(CancellationToken cancellationToken = default)
    {
        var entries = await trash.GetPurgeableAsync(currentUser.GetId(), MaxPurged + 1, cancellationToken);
        var purged = entries.Take(MaxPurged).ToList();
        if (purged.Count > 0) await trash.PurgeAsync(purged, cancellationToken);
        return new EmptiedTrashDto { Count = purged.Count, HasMore = entries.Count > MaxPurged };
    }

    private async Task<TrashedRow> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await trash.FindAsync(currentUser.GetId(), id, cancellationToken) ?? throw new EntityNotFoundException(TodoErrorCodes.TrashEntryNotFound, id);

    private async Task<List<TrashEntryDto>> ToDtosAsync(IReadOnlyCollection<TrashedRow> page, CancellationToken cancellationToken)
    {
        var people = await users.GetAsync([.. page.Select(row => row.Entry.DeletedById).OfType<Guid>().Distinct()], cancellationToken);
        return [.. page.Select(row => new TrashEntryDto
        {
            Id = row.Entry.RowId,
            RowType = row.Entry.RowType,
            Name = row.Entry.Name,
            ListId = row.Entry.ListId,
            ListName = row.ListName,
            ItemId = row.Entry.ItemId,
            DeletedById = row.Entry.DeletedById,
            DeletedByName = row.Entry.DeletedById is { } id ? people.GetValueOrDefault(id)?.DisplayName : null,
            DeletedAt = row.Entry.DeletedAt,
            PurgeAt = row.Entry.DeletedAt.AddDays(options.Value.Days),
            CanPurge = row.CanPurge,
        })];
    }
}
