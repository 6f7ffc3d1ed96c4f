using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;
using Todo.Todos.Positions;

namespace Todo.Todos.SavedViews;

[Authorize(TodoPermissions.Items.Default)]
public sealed class SavedViewAppService(
    ISavedViewRepository views,
    IFavoriteRepository favorites,
    ITodoListRepository lists,
    SavedViewAccess viewAccess,
    IListAccessChecker listAccess,
    IGuidGenerator guidGenerator,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, ISavedViewAppService
{
    public async Task<ListResultDto<SavedViewDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var userId = currentUser.GetId();
        var visible = await lists.GetVisibleAsync(userId, cancellationToken);
        var rows = await views.GetVisibleAsync(userId, [.. visible.Select(list => list.Id)], cancellationToken);
        var marked = await favorites.GetAmongAsync(userId, [.. rows.Select(view => view.Id)], cancellationToken);
        return new ListResultDto<SavedViewDto>(rows.ConvertAll(view => view.ToDto(userId, marked.Contains(view.Id))));
    }

    public async Task<SavedViewDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await ToDtoAsync(await viewAccess.RequireAsync(id, toChange: false, cancellationToken), cancellationToken);

    public async Task<SavedViewDto> CreateAsync(CreateSavedViewDto input, CancellationToken cancellationToken = default)
    {
        var userId = currentUser.GetId();
        if (input.ListId is { } listId) await listAccess.RequireAsync(listId, ListAccess.Edit, cancellationToken);
        if (input.Id is { } id && await views.FindAnywhereAsync(id, cancellationToken) is { } existing)
        {
            var isRepeated = !existing.IsDeleted && existing.OwnerId == userId && existing.TenantId == currentTenant.Id && existing.ListId == input.ListId;
            return isRepeated ? await ToDtoAsync(existing, cancellationToken) : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        if (await views.CountAsync(userId, cancellationToken) >= SavedViewConsts.MaxViewsPerUser)
        {
            throw new BusinessException(TodoErrorCodes.TooManySavedViews).WithData("max", SavedViewConsts.MaxViewsPerUser);
        }

        var position = FractionalIndex.Between(await views.FindLastPositionAsync(userId, cancellationToken), null, Random.Shared);
        var view = new SavedView(input.Id ?? guidGenerator.Create(), currentTenant.Id, userId, input.ListId, input.Name, position);
        view.SetColor(input.Color);
        view.SetIcon(input.Icon);
        view.SetQuery(input.Query);
        view.SetKind(input.Kind);
        view.SetGroupBy(input.GroupBy);
        view.SetSorting(input.Sorting);
        view.SetColumns(input.Columns);
        await views.InsertAsync(view, cancellationToken);
        return await SavedAsync(view, cancellationToken);
    }

    public async Task<SavedViewDto> PatchAsync(Guid id, UpdateSavedViewDto input, CancellationToken cancellationToken = default)
    {
        var view = await viewAccess.RequireAsync(id, toChange: true, cancellationToken);
        input.Name.IfPresent(view.Rename);
        input.Color.IfPresent(view.SetColor);
        input.Icon.IfPresent(view.SetIcon);
        input.Query.IfPresent(view.SetQuery);
        input.Kind.IfPresent(view.SetKind);
        input.GroupBy.IfPresent(view.SetGroupBy);
        input.Sorting.IfPresent(view.SetSorting);
        input.Columns.IfPresent(view.SetColumns);
        return await SavedAsync(view, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default) =>
        await views.DeleteAsync(await viewAccess.RequireAsync(id, toChange: true, cancellationToken), cancellationToken);

    private async Task<SavedViewDto> SavedAsync(SavedView view, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return await ToDtoAsync(view, cancellationToken);
    }

    private async Task<SavedViewDto> ToDtoAsync(SavedView view, CancellationToken cancellationToken) =>
        view.ToDto(currentUser.GetId(), (await favorites.GetAmongAsync(currentUser.GetId(), [view.Id], cancellationToken)).Count > 0);
}
