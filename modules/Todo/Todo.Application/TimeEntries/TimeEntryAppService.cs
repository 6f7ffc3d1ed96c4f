using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Users;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.TimeEntries;

[Authorize(TodoPermissions.Items.Default)]
public sealed class TimeEntryAppService(
    ITimeEntryRepository entries,
    ITodoItemRepository items,
    TimeTracker tracker,
    IListAccessChecker access,
    IUserDirectory users,
    MutationContext mutation,
    ICurrentUser currentUser) : ApplicationService, ITimeEntryAppService
{
    private const int MaxEntries = 100;

    public async Task<TimeEntryDto?> FindRunningAsync(CancellationToken cancellationToken = default)
    {
        var running = await entries.FindRunningAsync(currentUser.GetId(), cancellationToken);
        var item = running is null ? null : await items.FindAsync(running.ItemId, cancellationToken);
        return item is null ? null : ToDto(running!, item, currentUser.UserName);
    }

    public async Task<ListResultDto<TimeEntryDto>> GetListAsync(Guid itemId, CancellationToken cancellationToken = default)
    {
        var item = await access.RequireForRowAsync(await items.FindAsync(itemId, cancellationToken), ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken);
        var rows = await entries.GetListAsync(item.SpaceId, item.Id, MaxEntries, cancellationToken);
        var people = await users.GetAsync([.. rows.Select(row => row.UserId).Distinct()], cancellationToken);
        return new ListResultDto<TimeEntryDto>(rows.ConvertAll(row => ToDto(row, item, people.GetValueOrDefault(row.UserId)?.DisplayName)));
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TimeEntryDto> StartAsync(Guid itemId, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        await tracker.LockForStartAsync(itemId, currentUser.GetId(), cancellationToken);
        var item = await GetForUpdateAsync(itemId, input, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken);
        return ToDto(await tracker.StartAsync(item, currentUser.GetId(), cancellationToken), item, currentUser.UserName);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TimeEntryDto?> StopAsync(MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input?.MutationId;
        var entry = await tracker.StopAsync(currentUser.GetId(), cancellationToken);
        var item = entry is null ? null : await items.FindAsync(entry.ItemId, cancellationToken);
        return item is null ? null : ToDto(entry!, item, currentUser.UserName);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TimeEntryDto> CreateAsync(Guid itemId, CreateTimeEntryDto input, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(itemId, input, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken);
        return ToDto(await tracker.AddAsync(item, currentUser.GetId(), input.Minutes, cancellationToken), item, currentUser.UserName);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default)
    {
        var entry = await entries.GetAsync(id, cancellationToken);
        var level = entry.UserId == currentUser.GetId() ? ListAccess.Edit : ListAccess.Admin;
        var item = await GetForUpdateAsync(entry.ItemId, input, level, TodoErrorCodes.TimeEntryNotFound, cancellationToken);
        await tracker.DeleteAsync(entry, item, cancellationToken);
    }

    private async Task<TodoItem> GetForUpdateAsync(
        Guid itemId, MutationInput? input, ListAccess level, string notFoundCode, CancellationToken cancellationToken)
    {
        mutation.MutationId = input?.MutationId;
        var item = await items.FindForUpdateAsync(itemId, cancellationToken: cancellationToken);
        return await access.RequireForRowAsync(item, level, notFoundCode, cancellationToken);
    }

    private static TimeEntryDto ToDto(TimeEntry entry, TodoItem item, string? userName) => new()
    {
        Id = entry.Id,
        ItemId = item.Id,
        ListId = item.ListId,
        ItemTitle = item.Title,
        UserId = entry.UserId,
        UserName = userName,
        StartedAt = entry.StartedAt,
        EndedAt = entry.EndedAt,
        Minutes = entry.Minutes,
    };
}
