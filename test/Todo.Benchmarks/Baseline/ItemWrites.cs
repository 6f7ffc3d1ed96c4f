using Npgsql;
using Todo.Todos.Items;
using Todo.Todos.Positions;

namespace Todo.Benchmarks.Baseline;

/// <summary>The host's create without its questions: place at the end, raise the list's head, write the item and the outbox event.</summary>
internal sealed class ItemWrites(NpgsqlDataSource dataSource)
{
    public async Task<TodoItemDto> CreateAsync(CreateTodoItemDto input, CancellationToken cancellationToken)
    {
        var listId = input.ListId!.Value;
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken); // sent along with the next
        var (ownerId, spaceId, last) = await GetPlaceAsync(connection, listId, cancellationToken);
        var head = await RaiseHeadAsync(connection, spaceId, listId, cancellationToken);
        var item = new TodoItemDto
        {
            Id = Guid.CreateVersion7(),
            ListId = listId,
            Title = input.Title,
            Status = TodoStatus.NotStarted,
            Priority = input.Priority,
            Position = FractionalIndex.Between(last, null, Random.Shared),
            Sequence = head,
            ConcurrencyStamp = Guid.CreateVersion7().ToString("N"),
            CreationTime = TimeProvider.System.GetUtcNow(),
            CreatorId = ownerId,
        };
        await InsertAsync(connection, spaceId, item, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return item;
    }

    private static async Task<(Guid OwnerId, Guid SpaceId, string? Last)> GetPlaceAsync(NpgsqlConnection connection, Guid listId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT l.owner_id, l.space_id, (SELECT max(i.position) FROM todo.todo_items i WHERE i.space_id = l.space_id AND i.list_id = l.id AND NOT i.is_deleted)
            FROM todo.todo_lists l WHERE l.id = $1 AND NOT l.is_deleted
            """, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = listId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetGuid(0), reader.GetGuid(1), reader.Find<string>(2));
    }

    private static async Task<long> RaiseHeadAsync(NpgsqlConnection connection, Guid spaceId, Guid listId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "UPDATE todo.todo_lists SET head_sequence = head_sequence + 1, open_count = open_count + 1 WHERE space_id = $1 AND id = $2 RETURNING head_sequence", connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = spaceId });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = listId });
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task InsertAsync(NpgsqlConnection connection, Guid spaceId, TodoItemDto item, CancellationToken cancellationToken)
    {
        await using var batch = connection.CreateBatch();
        batch.Add(
            """
            INSERT INTO todo.todo_items (space_id, id, list_id, title, status, priority, time_spent_minutes, position, sequence,
                concurrency_stamp, creation_time, creator_id, is_deleted)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, false)
            """,
            spaceId, item.Id, item.ListId, item.Title, (int)item.Status, (int)item.Priority, item.TimeSpentMinutes, item.Position, item.Sequence,
            item.ConcurrencyStamp, item.CreationTime, item.CreatorId!);
        batch.Add(
            "INSERT INTO todo.outbox_events (space_id, list_id, sequence, previous_sequence, actor_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
            spaceId, item.ListId, item.Sequence, item.Sequence - 1, item.CreatorId!, item.CreationTime);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
