using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Todo.Host.EmbeddedPostgres;

namespace Todo.IntegrationTests.Host;

public sealed class EmbeddedPostgresServerTests : IDisposable
{
    private readonly TemporaryDataFolder _folder = new();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_makes_a_safe_utf8_database_owned_by_an_ordinary_role()
    {
        await using var server = await StartAsync();

        (await QueryAsync(server, "SHOW server_encoding")).ShouldBe("UTF8");
        (await QueryAsync(server, "SELECT datcollate FROM pg_database WHERE datname = current_database()")).ShouldBe("C.UTF-8");
        (await QueryAsync(server, "SHOW data_checksums")).ShouldBe("on");
        (await QueryAsync(server, "SHOW fsync")).ShouldBe("on");
        (await QueryAsync(server, "SHOW is_superuser")).ShouldBe("off");
        (await QueryAsync(server, "SHOW listen_addresses")).ShouldBe("");
    }

    [Fact]
    public async Task Start_never_runs_postgresql_as_root()
    {
        await using var server = await StartAsync();

        var uid = File.ReadLines($"/proc/{_folder.PostgresId}/status").Single(line => line.StartsWith("Uid:", StringComparison.Ordinal));
        uid.Split('\t')[1].ShouldNotBe("0");
    }

    [Fact]
    public async Task Second_start_keeps_the_data()
    {
        await using (var first = await StartAsync()) await QueryAsync(first, "CREATE TABLE kept AS SELECT 42 AS answer");
        File.Exists(_folder.PidFile).ShouldBeFalse(); // it did stop

        await using var second = await StartAsync();

        (await QueryAsync(second, "SELECT answer FROM kept")).ShouldBe(42);
    }

    [Fact]
    public async Task Second_host_on_the_same_folder_is_refused()
    {
        await using var first = await StartAsync();

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync());

        refusal.Message.ShouldBe($"TODO_DATA: {_folder.Path} is in use by another host (process {Environment.ProcessId}).");
        (await QueryAsync(first, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Killed_host_takes_postgresql_with_it()
    {
        using var owner = await PostgresOwner.StartAsync(_folder.Path);
        var postgres = _folder.PostgresId;

        await owner.KillAsync();

        await EventuallyAsync(() => !IsRunning(postgres));
        File.Exists(_folder.PidFile).ShouldBeFalse(); // a clean shutdown, not a crash
    }

    [Fact]
    public async Task Start_stops_a_postgresql_that_outlived_its_host()
    {
        using var owner = await PostgresOwner.StartAsync(_folder.Path);
        var orphan = _folder.PostgresId;
        Kill(ProcessesOfFolder().Single(id => id != orphan && NameOf(id) == "sh")); // the watcher
        await owner.KillAsync();
        await Task.Delay(500, CancellationToken);
        IsRunning(orphan).ShouldBeTrue();

        await using var server = await StartAsync();

        IsRunning(orphan).ShouldBeFalse();
        (await QueryAsync(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Killed_postgresql_is_started_again_with_its_data()
    {
        await using var server = await StartAsync();
        await QueryAsync(server, "CREATE TABLE kept AS SELECT 42 AS answer");
        var killed = _folder.PostgresId;

        Kill(killed);

        await EventuallyAsync(() => File.Exists(_folder.PidFile) && _folder.PostgresId != killed);
        await EventuallyAsync(async () => 42.Equals(await QueryAsync(server, "SELECT answer FROM kept")));
    }

    [Fact]
    public async Task Start_is_not_misled_by_a_dead_servers_process_id()
    {
        string[] lines;
        await using (await StartAsync()) lines = await File.ReadAllLinesAsync(_folder.PidFile, CancellationToken);
        using var other = Process.Start(Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "sleep", "60"])
            : new ProcessStartInfo("sleep", ["60"]))!;
        lines[0] = $"{other.Id}";
        await File.WriteAllLinesAsync(_folder.PidFile, lines, CancellationToken);

        await using (await StartAsync()) IsRunning(other.Id).ShouldBeTrue();
        other.Kill();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Start_recovers_from_an_initialization_whose_host_was_killed(bool withIt)
    {
        using var owner = PostgresOwner.Start(_folder.Path);
        await EventuallyAsync(() => File.Exists(Path.Combine(_folder.Postgres, "data.new", "PG_VERSION")));
        await owner.KillAsync();
        if (withIt) ProcessesOfFolder().ForEach(Kill);
        Directory.Exists(Path.Combine(_folder.Postgres, "data")).ShouldBeFalse();

        await using var server = await StartAsync();

        (await QueryAsync(server, "SELECT 1")).ShouldBe(1);
        Directory.Exists(Path.Combine(_folder.Postgres, "data.new")).ShouldBeFalse();
    }

    [Fact]
    public async Task Start_copes_with_a_folder_too_long_for_a_socket()
    {
        var folder = Path.Combine(_folder.Path, new string('x', 100));
        Directory.CreateDirectory(folder);

        await using var server = await StartAsync(folder);

        (await QueryAsync(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Start_names_the_key_when_the_folder_cannot_be_reached()
    {
        if (Environment.IsPrivilegedProcess) _folder.Close(); // to the user that PostgreSQL runs as
        var folder = Environment.IsPrivilegedProcess ? _folder.Path : "/proc/todo";

        var error = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(folder));

        error.Message.ShouldStartWith("TODO_DATA: ");
        error.Message.ShouldNotContain('\n');
    }

    [Fact]
    public async Task Start_names_the_key_when_the_programs_are_not_there()
    {
        var error = await Should.ThrowAsync<EmbeddedPostgresException>(
            () => EmbeddedPostgresServer.StartAsync(new() { DataFolder = _folder.Path, BinFolder = "/nowhere" }, NullLogger.Instance, CancellationToken));

        error.Message.ShouldStartWith("EmbeddedPostgres:BinFolder: ");
    }

    [Fact]
    public async Task Start_refuses_data_of_a_version_that_is_not_installed()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Postgres, "data"));
        await File.WriteAllTextAsync(Path.Combine(_folder.Postgres, "data", "PG_VERSION"), "9999\n", CancellationToken);

        var error = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync());

        error.Message.ShouldContain("was written by PostgreSQL 9999");
    }

    private Task<EmbeddedPostgresServer> StartAsync(string? folder = null) =>
        EmbeddedPostgresServer.StartAsync(new() { DataFolder = folder ?? _folder.Path }, NullLogger.Instance, CancellationToken);

    private static async Task<object?> QueryAsync(EmbeddedPostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(CancellationToken);
    }

    private static Task EventuallyAsync(Func<bool> condition) => EventuallyAsync(() => Task.FromResult(condition()));

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        Exception? last = null;
        for (var i = 0; i < 300; i++, await Task.Delay(100, CancellationToken))
        {
            try
            {
                if (await condition()) return;
            }
            catch (NpgsqlException e)
            {
                last = e;
            }
        }
        throw new TimeoutException("Did not happen within 30 s.", last);
    }

    // A zombie is dead: it only waits for a parent that does not look.
    private static bool IsRunning(int id) =>
        File.Exists($"/proc/{id}/status") && !File.ReadLines($"/proc/{id}/status").Any(line => line.StartsWith("State:\tZ", StringComparison.Ordinal));

    private static void Kill(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
    }

    private static string NameOf(int id) => File.ReadAllText($"/proc/{id}/comm").Trim();

    private List<int> ProcessesOfFolder() =>
        [.. Process.GetProcesses().Select(process => process.Id).Where(id => Directory.Exists($"/proc/{id}") && File.ReadAllText($"/proc/{id}/cmdline").Contains(_folder.Postgres, StringComparison.Ordinal))];
}
