using Todo.Todos.Activities;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Undo;

namespace Todo.Todos.Comments;

[ExposeServices(typeof(IRowRestorer))]
internal sealed class CommentRestorer(
    ITodoCommentRepository comments, ITodoItemRepository items, CommentPeople people, IListAccessChecker access, ICurrentUser currentUser, IClock clock)
    : IRowRestorer, ITransientDependency
{
    public ActivityRowType RowType => ActivityRowType.Comment;

    public async Task ApplyAsync(IReadOnlyList<(object Row, RowTarget Target)> rows, CancellationToken cancellationToken = default)
    {
        foreach (var (row, target) in rows) await ApplyAsync((TodoComment)row, target, cancellationToken);
    }

    private async Task ApplyAsync(TodoComment comment, RowTarget target, CancellationToken cancellationToken)
    {
        var isOwn = comment.CreatorId == currentUser.Id;
        var list = (await access.RequireAsync(comment.ListId, isOwn ? ListAccess.Comment : ListAccess.Admin, cancellationToken)).List;
        var item = await items.FindForUpdateAsync(comment.ItemId, cancellationToken: cancellationToken)
            ?? throw new EntityNotFoundException(TodoErrorCodes.ItemNotFound, comment.ItemId); // in the trash itself
        var countDelta = target.IsDeleted is { } wished && wished != comment.IsDeleted ? (wished ? -1 : 1) : 0;
        if (target.TryGet<string>("text", out var text))
        {
            if (!isOwn) throw new BusinessException(TodoErrorCodes.NotYourComment);
            comment.Edit(text, await people.ReadMentionsAsync(list, text ?? "", cancellationToken), clock.Now);
        }

        if (countDelta > 0) comment.Restore();
        if (countDelta < 0) await comments.DeleteAsync(comment, cancellationToken);
        item.NoteComments(countDelta, clock.Now);
    }
}
