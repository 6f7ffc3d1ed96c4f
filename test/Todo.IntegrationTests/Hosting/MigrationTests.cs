using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Todo.Host.Database;

namespace Todo.IntegrationTests.Hosting;

public class MigrationTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Several_that_start_at_once_on_an_empty_database_take_turns()
    {
        await using var database = await EmptyDatabase.CreateAsync(Host);

        var exitCodes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RunMigratorAsync(database.ConnectionString)));

        exitCodes.ShouldAllBe(run => run.ExitCode == 0, string.Join('\n', exitCodes.Select(r => r.Output)));
        exitCodes.Count(run => run.Output.Contains("Applying migration", StringComparison.Ordinal)).ShouldBe(1);
        (await database.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE normalized_user_name = 'ADMIN'")).ShouldBe(1);
        (await database.ScalarAsync<long>("SELECT count(*) FROM todo.todo_lists WHERE name = 'Launch day'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var before = await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.roles");

        await Host.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(new Todo.Framework.Data.DataSeedContext(), TestContext.Current.CancellationToken);

        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.roles")).ShouldBe(before);
        (await Sql.ScalarAsync<bool>($"SELECT pg_try_advisory_xact_lock({SchemaMigrator.LockKey})")).ShouldBeTrue("the lock was given back");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=todo;Password=hunter2", "ConnectionStrings:Default: the server cannot be reached")]
    [InlineData("Hots=x", "ConnectionStrings:Default: is not a PostgreSQL connection string")]
    public async Task The_migrator_says_in_one_line_what_is_wrong(string connectionString, string message)
    {
        var (exitCode, output) = await RunMigratorAsync(connectionString);

        exitCode.ShouldBe(1);
        output.TrimEnd().ShouldStartWith(message);
        output.TrimEnd().Split('\n').Length.ShouldBe(1);
    }

    private static async Task<(int ExitCode, string Output)> RunMigratorAsync(string connectionString)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Todo.DbMigrator"), [$"--ConnectionStrings:Default={connectionString}", "--TODO_SEED=demo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
