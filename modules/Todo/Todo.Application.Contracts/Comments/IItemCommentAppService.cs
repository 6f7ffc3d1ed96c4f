namespace Todo.Todos.Comments;

/// <summary>The comments of an item.</summary>
[RemoteService(Path = "items")]
public interface IItemCommentAppService : IApplicationService
{
    /// <summary>Needs <c>View</c>.</summary>
    [RemoteAction("{id}/comments")]
    Task<CommentPageDto> GetListAsync(Guid id, GetCommentsInput input, CancellationToken cancellationToken = default);

    /// <summary>Needs <c>Comment</c>.</summary>
    [RemoteAction("{id}/comments")]
    Task<CommentDto> CreateAsync(Guid id, CreateCommentDto input, CancellationToken cancellationToken = default);
}
