using Npgsql;

namespace Todo.Benchmarks.Baseline;

internal static class NpgsqlExtensions
{
    public static T? Find<T>(this NpgsqlDataReader row, int column) where T : class => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    public static T? FindValue<T>(this NpgsqlDataReader row, int column) where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>Adds a statement with its parameters in order.</summary>
    public static void Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        batch.BatchCommands.Add(command);
    }
}
