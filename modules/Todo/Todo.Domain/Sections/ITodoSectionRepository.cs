namespace Todo.Todos.Sections;

public interface ITodoSectionRepository : IBasicRepository<TodoSection, Guid>
{
    /// <summary>The section's row locked for this transaction; null when none is visible.</summary>
    Task<TodoSection?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The row with the id, deleted or not, in any list of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<TodoSection?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Those of <paramref name="ids"/> that are sections of the list.</summary>
    Task<List<Guid>> GetExistingIdsAsync(Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The list's sections by position.</summary>
    Task<List<TodoSection>> GetListAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default);

    /// <summary>The smallest position in the list above <paramref name="position"/>; of all, when that is null.</summary>
    Task<string?> FindNextPositionAsync(Guid listId, string? position, CancellationToken cancellationToken = default);

    /// <summary>The greatest position in the list below <paramref name="position"/>; of all, when that is null.</summary>
    Task<string?> FindPreviousPositionAsync(Guid listId, string? position, CancellationToken cancellationToken = default);
}
