namespace Todo.Todos.Comments;

public interface ITodoCommentRepository : IBasicRepository<TodoComment, Guid>
{
    /// <summary>The comment's row locked for this transaction, in the trash or not; null when there is none.</summary>
    Task<TodoComment?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The row with the id, deleted or not, of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<TodoComment?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>An item's comments, newest first; with a cursor, those before it.</summary>
    Task<List<TodoComment>> GetOfItemAsync(Guid itemId, int maxCount, DateTimeOffset? before, Guid? beforeId, CancellationToken cancellationToken = default);
}
