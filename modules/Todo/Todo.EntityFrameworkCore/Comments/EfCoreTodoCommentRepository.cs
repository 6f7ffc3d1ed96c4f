namespace Todo.Todos.Comments;

internal sealed class EfCoreTodoCommentRepository(IDbContextProvider contexts, IDataFilter dataFilter)
    : EfCoreRepository<TodoComment, Guid>(contexts), ITodoCommentRepository
{
    protected override string NotFoundCode => TodoErrorCodes.CommentNotFound;

    /// <remarks>For reading: one that shall change is read again under its lock.</remarks>
    public override Task<TodoComment?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.AsNoTracking().FirstOrDefaultAsync(comment => comment.Id == id, cancellationToken);

    public Task<TodoComment?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.FromSql($"SELECT * FROM todo.comments WHERE id = {id} FOR UPDATE").IgnoreQueryFilters([nameof(ISoftDelete)]).FirstOrDefaultAsync(cancellationToken);

    public async Task<TodoComment?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DbContext.LockIdAsync(id, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(comment => comment.Id == id, cancellationToken);
    }

    public Task<List<TodoComment>> GetOfItemAsync(
        Guid itemId, int maxCount, DateTimeOffset? before, Guid? beforeId, CancellationToken cancellationToken = default)
    {
        var comments = DbSet.AsNoTracking().Where(c => c.ItemId == itemId);
        if (before is { } at && beforeId is { } id)
        {
            comments = comments.Where(c => EF.Functions.LessThan(ValueTuple.Create(c.CreationTime, c.Id), ValueTuple.Create(at, id)));
        }

        return comments.OrderByDescending(c => c.CreationTime).ThenByDescending(c => c.Id).Take(maxCount).ToListAsync(cancellationToken);
    }
}
