using Todo.Todos.Activities;

namespace Todo.Todos.Comments;

/// <summary>What a comment was.</summary>
internal sealed class CommentHistory(IActivityRepository activities, ActivityPageReader pages, ICurrentUser currentUser) : ITransientDependency
{
    public Task<ActivityPageDto> ReadAsync(TodoComment comment, GetActivitiesInput input, CancellationToken cancellationToken) =>
        pages.ReadAsync(
            input,
            page => activities.GetOfItemAsync(comment.ItemId, currentUser.GetId(), page with { RowId = comment.Id }, cancellationToken),
            cancellationToken);
}
