using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Users;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Permissions;
using Todo.Todos.Positions;
using Todo.Todos.Sections;

namespace Todo.Todos.Lists;

[Authorize(TodoPermissions.Lists.Default)]
public sealed class TodoListAppService(
    ITodoListRepository lists,
    IListChangeRepository changes,
    IListAccessChecker access,
    TodoListTrash trash,
    IUserDirectory users,
    IListQuota quota,
    IListAccessNotifier accessNotifier,
    MutationContext mutation,
    IGuidGenerator guidGenerator,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, ITodoListAppService
{
    private const int MaxRowsInDelta = 1_000;

    public async Task<PagedResultDto<TodoListDto>> GetListAsync(GetTodoListsInput input, CancellationToken cancellationToken = default)
    {
        var userId = currentUser.GetId();
        var page = await lists.GetAccessibleAsync(userId, input.SkipCount, input.MaxResultCount, cancellationToken);
        var isAll = input.SkipCount == 0 && page.Count < input.MaxResultCount;
        var totalCount = isAll ? page.Count : await lists.CountAccessibleAsync(userId, cancellationToken);
        return new PagedResultDto<TodoListDto>(totalCount, await ToDtosAsync(page, cancellationToken));
    }

    public async Task<TodoListDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await ToDtoAsync(await access.RequireAsync(id, ListAccess.View, cancellationToken), cancellationToken);

    [Authorize(TodoPermissions.Lists.Create)]
    public async Task<TodoListDto> CreateAsync(CreateTodoListDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var userId = currentUser.GetId();
        if (input.Id is { } id && await FindRepeatedAsync(id, input, cancellationToken) is { } repeated) return repeated;

        await quota.RequireAsync(cancellationToken);
        var position = FractionalIndex.Between(await lists.FindLastPositionAsync(userId, cancellationToken), null, Random.Shared);
        var list = new TodoList(input.Id ?? guidGenerator.Create(), currentTenant.Id, userId, input.Name, position);
        list.SetColor(input.Color);
        list.SetIcon(input.Icon);
        await lists.InsertAsync(list, cancellationToken);
        accessNotifier.NotifyAfterCommit(new ListAccessChanged(list.Id, userId, ListAccess.Admin)); // the owner's other windows
        return await SavedAsync(new AccessibleList(list, ListAccess.Admin, IsShared: false), cancellationToken);
    }

    [Authorize(TodoPermissions.Lists.Update)]
    public async Task<TodoListDto> PatchAsync(Guid id, UpdateTodoListDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var (list, accessible) = await GetForUpdateAsync(id, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != list.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(TodoErrorCodes.ConcurrencyConflict, await ToDtoAsync(accessible with { List = list }, cancellationToken));
        }

        input.Name.IfPresent(list.Rename);
        input.Color.IfPresent(list.SetColor);
        input.Icon.IfPresent(list.SetIcon);
        input.DefaultView.IfPresent(list.SetDefaultView);
        input.IsArchived.IfPresent(list.SetArchived);
        return await SavedAsync(accessible with { List = list }, cancellationToken);
    }

    [Authorize(TodoPermissions.Lists.Delete)]
    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var (list, _) = await GetForUpdateAsync(id, cancellationToken);
        list.RequireNoInbox();
        await trash.DeleteAsync(list, cancellationToken);
    }

    public async Task<ListAccess> GetAccessAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await access.RequireAsync(id, ListAccess.View, cancellationToken)).Access;

    public async Task<IReadOnlyList<Guid>> GetVisibleIdsAsync(CancellationToken cancellationToken = default) =>
        [.. (await lists.GetVisibleAsync(currentUser.GetId(), cancellationToken)).Select(list => list.Id)];

    public async Task<ListChangesDto> GetChangesAsync(Guid id, long since = 0, CancellationToken cancellationToken = default)
    {
        var accessible = await access.RequireAsync(id, ListAccess.View, cancellationToken);
        var list = accessible.List;
        var isReset = since < 0 || since > list.HeadSequence || (since > 0 && since < list.TombstoneHorizon);
        if (since == list.HeadSequence) return new ListChangesDto { ListId = id, Sequence = since }; // after most reconnects
        var delta = await changes.GetChangesAsync(
            list.SpaceId, id, after: isReset ? 0 : since, upTo: list.HeadSequence, MaxRowsInDelta, cancellationToken);
        return new ListChangesDto
        {
            ListId = id,
            Sequence = delta.Sequence,
            Reset = isReset,
            List = delta.List is null ? null : await ToDtoAsync(accessible, cancellationToken),
            Sections = [.. delta.Sections.Select(s => s.ToDto())],
            Labels = [.. delta.Labels.Select(l => l.ToDto())],
            Items = [.. delta.Items.Select(i => i.ToDto())],
            DeletedItemIds = delta.DeletedItemIds,
            DeletedSectionIds = delta.DeletedSectionIds,
            DeletedLabelIds = delta.DeletedLabelIds,
            HasMore = delta.Sequence < list.HeadSequence,
        };
    }

    private async Task<(TodoList List, AccessibleList Accessible)> GetForUpdateAsync(Guid id, CancellationToken cancellationToken)
    {
        var accessible = await access.RequireAsync(id, ListAccess.Admin, cancellationToken);
        var list = await lists.FindForUpdateAsync(id, cancellationToken);
        return list is { IsDeleted: false } ? (list, accessible) : throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, id);
    }

    private async Task<TodoListDto?> FindRepeatedAsync(Guid id, CreateTodoListDto input, CancellationToken cancellationToken)
    {
        if (await lists.FindAnywhereAsync(id, cancellationToken) is not { } existing) return null;
        var isRepeated = existing is { IsDeleted: false } && existing.CreatorId == currentUser.Id && existing.TenantId == currentTenant.Id
            && (existing.LastModificationTime is not null || existing.Name == input.Name.Trim());
        if (!isRepeated) throw new BusinessException(TodoErrorCodes.IdConflict);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>Saves first: the answer holds the new sequence.</summary>
    private async Task<TodoListDto> SavedAsync(AccessibleList accessible, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return await ToDtoAsync(accessible, cancellationToken);
    }

    private async Task<TodoListDto> ToDtoAsync(AccessibleList accessible, CancellationToken cancellationToken) =>
        (await ToDtosAsync([accessible], cancellationToken))[0];

    private async Task<List<TodoListDto>> ToDtosAsync(IReadOnlyCollection<AccessibleList> accessible, CancellationToken cancellationToken)
    {
        var owners = await users.GetAsync([.. accessible.Select(a => a.List.OwnerId).Distinct()], cancellationToken);
        return [.. accessible.Select(a => a.ToDto(currentUser.GetId(), owners.GetValueOrDefault(a.List.OwnerId)?.DisplayName))];
    }
}
