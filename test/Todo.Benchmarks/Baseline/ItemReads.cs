using Npgsql;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Benchmarks.Baseline;

/// <summary>The host's reads without its question who may read. Statements that do not need each other's answers share a round trip.</summary>
internal sealed class ItemReads(NpgsqlDataSource dataSource)
{
    private const int MaxPage = 100;
    private const int MaxDelta = 1_000;

    private const string InList = "FROM todo.todo_items WHERE space_id = (SELECT space_id FROM todo.todo_lists WHERE id = $1) AND list_id = $1 AND NOT is_deleted";

    public async Task<TodoItemPageDto> GetPageAsync(Guid listId, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"SELECT {ItemRow.Columns} {InList} ORDER BY position, id LIMIT {MaxPage + 1}");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = listId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var items = await ReadItemsAsync(reader, cancellationToken);
        return new TodoItemPageDto(items.Count, items, nextCursor: null); // all on one page, as in the host: nothing to count
    }

    public async Task<ListChangesDto> GetChangesAsync(Guid listId, long since, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var (spaceId, list) = await GetListAsync(connection, listId, cancellationToken);
        await using var batch = connection.CreateBatch();
        const string Changed = "WHERE space_id = $1 AND list_id = $2 AND sequence > $3 AND sequence <= $4 AND NOT is_deleted ORDER BY sequence";
        batch.Add($"SELECT id, list_id, name, position, sequence FROM todo.todo_sections {Changed} LIMIT {MaxDelta}", spaceId, listId, since, list.Sequence);
        batch.Add($"SELECT {ItemRow.Columns} FROM todo.todo_items {Changed} LIMIT {MaxDelta}", spaceId, listId, since, list.Sequence);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var sections = new List<TodoSectionDto>();
        while (await reader.ReadAsync(cancellationToken))
        {
            sections.Add(new() { Id = reader.GetGuid(0), ListId = reader.GetGuid(1), Name = reader.GetString(2), Position = reader.GetString(3), Sequence = reader.GetInt64(4) });
        }

        await reader.NextResultAsync(cancellationToken);
        return new ListChangesDto
        {
            ListId = listId,
            Sequence = list.Sequence,
            List = list,
            Sections = sections,
            Items = await ReadItemsAsync(reader, cancellationToken),
        };
    }

    /// <summary>As its owner sees it.</summary>
    private static async Task<(Guid SpaceId, TodoListDto List)> GetListAsync(NpgsqlConnection connection, Guid listId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT l.id, l.name, l.color, l.icon, l.owner_id, u.user_name, l.default_view, l.position, l.is_archived, l.open_count, l.head_sequence,
                l.concurrency_stamp, l.creation_time, l.creator_id, l.last_modification_time, l.last_modifier_id, l.space_id,
                EXISTS (SELECT FROM todo.list_shares s WHERE s.list_id = l.id)
            FROM todo.todo_lists l JOIN identity.users u ON u.id = l.owner_id WHERE l.id = $1 AND NOT l.is_deleted
            """, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = listId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetGuid(16), new TodoListDto
        {
            Id = reader.GetGuid(0),
            Name = reader.GetString(1),
            Color = reader.Find<string>(2),
            Icon = reader.Find<string>(3),
            OwnerId = reader.GetGuid(4),
            OwnerName = reader.GetString(5),
            IsOwner = true,
            Access = ListAccess.Admin,
            DefaultView = (ListViewKind)reader.GetInt32(6),
            Position = reader.GetString(7),
            IsArchived = reader.GetBoolean(8),
            OpenCount = reader.GetInt32(9),
            Sequence = reader.GetInt64(10),
            ConcurrencyStamp = reader.GetString(11),
            CreationTime = reader.GetFieldValue<DateTimeOffset>(12),
            CreatorId = reader.FindValue<Guid>(13),
            LastModificationTime = reader.FindValue<DateTimeOffset>(14),
            LastModifierId = reader.FindValue<Guid>(15),
            IsShared = reader.GetBoolean(17),
        });
    }

    private static async Task<List<TodoItemDto>> ReadItemsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var items = new List<TodoItemDto>();
        while (await reader.ReadAsync(cancellationToken)) items.Add(ItemRow.Read(reader));
        return items;
    }
}
