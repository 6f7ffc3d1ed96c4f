namespace Todo.Todos.Sections;

internal sealed class EfCoreTodoSectionRepository(IDbContextProvider contexts, IDataFilter dataFilter)
    : EfCoreRepository<TodoSection, Guid>(contexts), ITodoSectionRepository
{
    protected override string NotFoundCode => TodoErrorCodes.SectionNotFound;

    public Task<TodoSection?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.FromSql($"SELECT * FROM todo.todo_sections WHERE id = {id} FOR UPDATE").FirstOrDefaultAsync(cancellationToken);

    public async Task<TodoSection?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DbContext.LockIdAsync(id, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(section => section.Id == id, cancellationToken);
    }

    public Task<List<Guid>> GetExistingIdsAsync(
        Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.Where(section => section.SpaceId == spaceId && section.ListId == listId && ids.Contains(section.Id))
            .Select(section => section.Id).ToListAsync(cancellationToken);

    public Task<List<TodoSection>> GetListAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default) =>
        DbSet.AsNoTracking().Where(s => s.SpaceId == spaceId && s.ListId == listId && !s.IsDeleted).OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancellationToken);

    public Task<string?> FindNextPositionAsync(Guid listId, string? position, CancellationToken cancellationToken = default) =>
        DbSet.Where(section => section.ListId == listId && (position == null || section.Position.CompareTo(position) > 0))
            .MinAsync(section => (string?)section.Position, cancellationToken);

    public Task<string?> FindPreviousPositionAsync(Guid listId, string? position, CancellationToken cancellationToken = default) =>
        DbSet.Where(section => section.ListId == listId && (position == null || section.Position.CompareTo(position) < 0))
            .MaxAsync(section => (string?)section.Position, cancellationToken);
}
