using Npgsql;
using Todo.Todos.Items;

namespace Todo.Benchmarks.Baseline;

internal static class ItemRow
{
    public const string Columns = """
        id, list_id, section_id, parent_id, title, description, status, priority, start_date, start_time, due_date, due_time, time_zone,
        recurrence, estimate_minutes, time_spent_minutes, position, completed_at, completed_by_id, sequence, concurrency_stamp,
        creation_time, creator_id, last_modification_time, last_modifier_id
        """;

    public static TodoItemDto Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetGuid(0),
        ListId = row.GetGuid(1),
        SectionId = row.FindValue<Guid>(2),
        ParentId = row.FindValue<Guid>(3),
        Title = row.GetString(4),
        Description = row.Find<string>(5),
        Status = (TodoStatus)row.GetInt32(6),
        Priority = (TodoPriority)row.GetInt32(7),
        StartDate = row.FindValue<DateOnly>(8),
        StartTime = row.FindValue<TimeOnly>(9),
        DueDate = row.FindValue<DateOnly>(10),
        DueTime = row.FindValue<TimeOnly>(11),
        TimeZone = row.Find<string>(12),
        Recurrence = row.Find<string>(13),
        EstimateMinutes = row.FindValue<int>(14),
        TimeSpentMinutes = row.GetInt32(15),
        Position = row.GetString(16),
        CompletedAt = row.FindValue<DateTimeOffset>(17),
        CompletedById = row.FindValue<Guid>(18),
        Sequence = row.GetInt64(19),
        ConcurrencyStamp = row.GetString(20),
        CreationTime = row.GetFieldValue<DateTimeOffset>(21),
        CreatorId = row.FindValue<Guid>(22),
        LastModificationTime = row.FindValue<DateTimeOffset>(23),
        LastModifierId = row.FindValue<Guid>(24),
    };
}
