using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Activities;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Comments;

[Authorize(TodoPermissions.Items.Default)]
internal sealed class ItemCommentAppService(
    ITodoCommentRepository comments,
    CommentThread thread,
    CommentPeople people,
    ITodoItemRepository items,
    IListAccessChecker access,
    IGuidGenerator guidGenerator,
    ICurrentUser currentUser) : ApplicationService, IItemCommentAppService
{
    public async Task<CommentPageDto> GetListAsync(Guid id, GetCommentsInput input, CancellationToken cancellationToken = default)
    {
        var cursor = ActivityCursor.Decode(input.Cursor);
        var item = await items.FindAsync(id, cancellationToken);
        await access.RequireForRowAsync(item, ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken);
        var page = await comments.GetOfItemAsync(id, input.MaxResultCount + 1, cursor?.At, cursor?.Id, cancellationToken);
        var hasMore = page.Count > input.MaxResultCount;
        if (hasMore) page.RemoveAt(page.Count - 1);
        return new CommentPageDto
        {
            Items = await people.ToDtosAsync(page, cancellationToken),
            NextCursor = hasMore ? ActivityCursor.Encode(page[^1].CreationTime, page[^1].Id) : null,
        };
    }

    public async Task<CommentDto> CreateAsync(Guid id, CreateCommentDto input, CancellationToken cancellationToken = default)
    {
        if (input.Id is { } commentId && await comments.FindAnywhereAsync(commentId, cancellationToken) is { } existing)
        {
            var isRepeated = !existing.IsDeleted && existing.ItemId == id && existing.CreatorId == currentUser.Id;
            return isRepeated ? await people.ToDtoAsync(existing, cancellationToken) : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        var (item, list) = await thread.OpenAsync(id, input, cancellationToken);
        var mentions = await people.ReadMentionsAsync(list, input.Text, cancellationToken);
        var comment = new TodoComment(input.Id ?? guidGenerator.Create(), item, input.Text, mentions);
        await comments.InsertAsync(comment, cancellationToken);
        await thread.SaveAsync(item, countDelta: 1, cancellationToken);
        return await people.ToDtoAsync(comment, cancellationToken);
    }
}
