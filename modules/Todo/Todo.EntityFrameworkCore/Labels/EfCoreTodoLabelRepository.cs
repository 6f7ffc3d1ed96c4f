namespace Todo.Todos.Labels;

internal sealed class EfCoreTodoLabelRepository(IDbContextProvider contexts, IDataFilter dataFilter)
    : EfCoreRepository<TodoLabel, Guid>(contexts), ITodoLabelRepository
{
    protected override string NotFoundCode => TodoErrorCodes.LabelNotFound;

    public Task<List<TodoLabel>> GetListAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default) =>
        DbSet.Where(label => label.SpaceId == spaceId && label.ListId == listId && !label.IsDeleted)
            .OrderBy(label => label.NormalizedName).Take(TodoLabelConsts.MaxPerList).ToListAsync(cancellationToken);

    public Task<List<Guid>> GetExistingIdsAsync(
        Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.Where(label => label.SpaceId == spaceId && label.ListId == listId && ids.Contains(label.Id))
            .Select(label => label.Id).ToListAsync(cancellationToken);

    public Task<TodoLabel?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.FromSql($"SELECT * FROM todo.todo_labels WHERE id = {id} FOR UPDATE").FirstOrDefaultAsync(cancellationToken);

    public async Task<TodoLabel?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DbContext.LockIdAsync(id, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(label => label.Id == id, cancellationToken);
    }

    public Task LockNamesAsync(Guid listId, CancellationToken cancellationToken = default) => DbContext.LockIdAsync(listId, cancellationToken);
}
