using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Activities;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Comments;

[Authorize(TodoPermissions.Items.Default)]
internal sealed class CommentAppService(
    ITodoCommentRepository comments,
    CommentThread thread,
    CommentPeople people,
    CommentHistory history,
    IListAccessChecker access,
    IClock clock,
    ICurrentUser currentUser) : ApplicationService, ICommentAppService
{
    public async Task<ActivityPageDto> GetHistoryAsync(Guid id, GetActivitiesInput input, CancellationToken cancellationToken = default)
    {
        var comment = await comments.GetAsync(id, cancellationToken);
        await RequireAsync(comment, ListAccess.View, cancellationToken);
        return await history.ReadAsync(comment, input, cancellationToken);
    }

    public async Task<CommentDto> PatchAsync(Guid id, UpdateCommentDto input, CancellationToken cancellationToken = default)
    {
        var (comment, item, list) = await OpenAsync(id, input, cancellationToken);
        if (comment.CreatorId != currentUser.Id) throw new BusinessException(TodoErrorCodes.NotYourComment);
        comment.Edit(input.Text, await people.ReadMentionsAsync(list, input.Text, cancellationToken), clock.Now);
        return await SavedAsync(comment, item, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default)
    {
        var (comment, item, list) = await OpenAsync(id, input, cancellationToken);
        if (comment.CreatorId != currentUser.Id) await access.RequireAsync(list.Id, ListAccess.Admin, cancellationToken);
        await comments.DeleteAsync(comment, cancellationToken);
        await thread.SaveAsync(item, countDelta: -1, cancellationToken);
    }

    public async Task<CommentDto> ReactAsync(Guid id, string emoji, CancellationToken cancellationToken = default)
    {
        var (comment, item, _) = await OpenAsync(id, input: null, cancellationToken);
        comment.React(emoji, currentUser.GetId());
        return await SavedAsync(comment, item, cancellationToken);
    }

    public async Task<CommentDto> UnreactAsync(Guid id, string emoji, CancellationToken cancellationToken = default)
    {
        var (comment, item, _) = await OpenAsync(id, input: null, cancellationToken);
        comment.Unreact(emoji, currentUser.GetId());
        return await SavedAsync(comment, item, cancellationToken);
    }

    private async Task<(TodoComment Comment, TodoItem Item, TodoList List)> OpenAsync(Guid id, MutationInput? input, CancellationToken cancellationToken)
    {
        var found = await comments.GetAsync(id, cancellationToken);
        try
        {
            var (item, list) = await thread.OpenAsync(found.ItemId, input, cancellationToken);
            var comment = await comments.FindForUpdateAsync(id, cancellationToken);
            return comment is { IsDeleted: false } ? (comment, item, list) : throw new EntityNotFoundException(TodoErrorCodes.CommentNotFound, id);
        }
        catch (EntityNotFoundException)
        {
            throw new EntityNotFoundException(TodoErrorCodes.CommentNotFound, id); // the same answer as for a comment that does not exist
        }
    }

    private async Task RequireAsync(TodoComment comment, ListAccess level, CancellationToken cancellationToken)
    {
        try
        {
            await access.RequireAsync(comment.ListId, level, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            throw new EntityNotFoundException(TodoErrorCodes.CommentNotFound, comment.Id);
        }
    }

    private async Task<CommentDto> SavedAsync(TodoComment comment, TodoItem item, CancellationToken cancellationToken)
    {
        await thread.SaveAsync(item, countDelta: 0, cancellationToken);
        return await people.ToDtoAsync(comment, cancellationToken);
    }
}
