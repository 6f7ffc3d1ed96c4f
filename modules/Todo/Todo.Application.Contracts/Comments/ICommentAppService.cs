using Todo.Todos.Activities;
using Todo.Todos.Changes;

namespace Todo.Todos.Comments;

/// <summary>Single comments.</summary>
[RemoteService(Path = "comments")]
public interface ICommentAppService : IApplicationService
{
    /// <summary>What the text was before, newest change first. Needs <c>View</c>.</summary>
    Task<ActivityPageDto> GetHistoryAsync(Guid id, GetActivitiesInput input, CancellationToken cancellationToken = default);

    /// <summary>Only its author may, with <c>Comment</c>.</summary>
    Task<CommentDto> PatchAsync(Guid id, UpdateCommentDto input, CancellationToken cancellationToken = default);

    /// <summary>To the trash. Its author may, with <c>Comment</c>, and whoever has <c>Admin</c>.</summary>
    Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default);

    /// <summary>Answers with an emoji. Needs <c>Comment</c>.</summary>
    [RemoteAction("{id}/reactions/{emoji}", Method = "PUT")]
    Task<CommentDto> ReactAsync(Guid id, string emoji, CancellationToken cancellationToken = default);

    /// <summary>Takes it back.</summary>
    [RemoteAction("{id}/reactions/{emoji}", Method = "DELETE")]
    Task<CommentDto> UnreactAsync(Guid id, string emoji, CancellationToken cancellationToken = default);
}
