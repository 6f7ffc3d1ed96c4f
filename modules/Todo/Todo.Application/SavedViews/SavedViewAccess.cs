using Todo.Todos.Lists;

namespace Todo.Todos.SavedViews;

/// <summary>Who may see and change a saved view.</summary>
public sealed class SavedViewAccess(ISavedViewRepository views, IListAccessChecker access, ICurrentUser currentUser) : ITransientDependency
{
    /// <param name="toChange">Its owner may, and of a list's view the list's administrators.</param>
    /// <exception cref="EntityNotFoundException"><c>Todo:SavedViewNotFound</c>: the caller does not see it.</exception>
    /// <exception cref="BusinessException"><c>Todo:ListAccessDenied</c>: they see it, but may not change it.</exception>
    public async Task<SavedView> RequireAsync(Guid id, bool toChange, CancellationToken cancellationToken = default)
    {
        var view = await views.FindAsync(id, cancellationToken) ?? throw NotFound(id);
        var isOwner = view.OwnerId == currentUser.GetId();
        if (view.ListId is not { } listId) return isOwner ? view : throw NotFound(id);
        try
        {
            await access.RequireAsync(listId, toChange && !isOwner ? ListAccess.Admin : ListAccess.View, cancellationToken);
            return view;
        }
        catch (EntityNotFoundException)
        {
            throw NotFound(id);
        }
    }

    private static EntityNotFoundException NotFound(Guid id) => new(TodoErrorCodes.SavedViewNotFound, id);
}
