using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.SavedViews;

[Authorize(TodoPermissions.Items.Default)]
public sealed class FavoriteAppService(IFavoriteRepository favorites, SavedViewAccess viewAccess, IListAccessChecker listAccess, ICurrentUser currentUser)
    : ApplicationService, IFavoriteAppService
{
    public async Task PutAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await RequireVisibleAsync(id, cancellationToken);
        await favorites.SetAsync(currentUser.GetId(), id, isFavorite: true, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await RequireVisibleAsync(id, cancellationToken);
        await favorites.SetAsync(currentUser.GetId(), id, isFavorite: false, cancellationToken);
    }

    private async Task RequireVisibleAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await viewAccess.RequireAsync(id, toChange: false, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            await listAccess.RequireAsync(id, ListAccess.View, cancellationToken);
        }
    }
}
