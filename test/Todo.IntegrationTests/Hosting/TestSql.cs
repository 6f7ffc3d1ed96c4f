using System.Data.Common;
using Npgsql;

namespace Todo.IntegrationTests.Hosting;

/// <summary>Looks at the rows themselves, past every filter.</summary>
/// <param name="dataSource">Of the database's superuser.</param>
/// <param name="application">Of the host; needed for plans alone.</param>
public sealed class TestSql(NpgsqlDataSource dataSource, NpgsqlDataSource? application = null)
{
    /// <summary>The first column of the first row; null when there is none or it is null. Parameters are <c>$1</c>, <c>$2</c>….</summary>
    public async Task<T?> ScalarAsync<T>(string sql, params object[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    /// <summary>The first column of every row.</summary>
    public async Task<List<T>> ColumnAsync<T>(string sql, params object[] parameters)
    {
        await using var command = Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<T>();
        while (await reader.ReadAsync()) values.Add(await reader.GetFieldValueAsync<T>(0));
        return values;
    }

    /// <summary>Answers how many rows were changed.</summary>
    public async Task<int> ExecuteAsync(string sql, params object[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The plan of a statement that EF Core ran, a line a node: as the host's role, to which policies apply.</summary>
    public async Task<string> ExplainAsync(string sql, IEnumerable<DbParameter> parameters, Guid? tenantId = null)
    {
        await using var connection = await application!.OpenConnectionAsync();
        await using var tenant = new NpgsqlCommand("SELECT set_config('app.tenant_id', $1, false)", connection) { Parameters = { new() { Value = tenantId?.ToString() ?? "host" } } };
        await tenant.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand("EXPLAIN " + sql, connection);
        foreach (var parameter in parameters) command.Parameters.Add(((NpgsqlParameter)parameter).Clone());
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }

    private NpgsqlCommand Command(string sql, object[] parameters)
    {
        var command = dataSource.CreateCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        return command;
    }
}
