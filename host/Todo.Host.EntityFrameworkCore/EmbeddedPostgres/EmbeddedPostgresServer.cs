using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

namespace Todo.Host.EmbeddedPostgres;

/// <summary>A real PostgreSQL of the host's own: started with it, started again should it die, stopped with it however the host ends.</summary>
public sealed class EmbeddedPostgresServer : IAsyncDisposable
{
    private const string Name = "todo"; // of the database, and of the role that owns it
    private const string ApplicationRole = RowSecurity.ApplicationRole; // which that one may act as, and not make

    private readonly EmbeddedPostgresOptions _options;
    private readonly PostgresCluster _cluster;
    private readonly DataFolderLock _lock;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private Process? _process;
    private Task _watch = Task.CompletedTask;

    private EmbeddedPostgresServer(EmbeddedPostgresOptions options, PostgresCluster cluster, DataFolderLock @lock, ILogger logger) =>
        (_options, _cluster, _lock, _logger) = (options, cluster, @lock, logger);

    /// <summary>Of the product's database, as its owner: no superuser, but one who may create databases.</summary>
    public string ConnectionString => _cluster.ConnectionString(Name, Name).ConnectionString;

    /// <summary>Starts PostgreSQL on the data folder, which is made on first use, and waits until it answers.</summary>
    /// <exception cref="EmbeddedPostgresException">It cannot run; the message says in one line what to change.</exception>
    public static async Task<EmbeddedPostgresServer> StartAsync(EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken = default)
    {
        if (!OperatingSystem.IsLinux()) throw new EmbeddedPostgresException("The embedded PostgreSQL runs on Linux only: set ConnectionStrings:Default to a server.");
        var folderLock = DataFolderLock.Take(options.DataFolder);
        EmbeddedPostgresServer? server = null;
        try
        {
            server = new EmbeddedPostgresServer(options, await PostgresCluster.OpenAsync(options, cancellationToken), folderLock, logger);
            await server.LaunchAsync(cancellationToken);
            await server.EnsureDatabaseAsync(cancellationToken);
            server._watch = server.KeepRunningAsync();
            return server;
        }
        catch
        {
            if (server is not null) await server.DisposeAsync();
            else folderLock.Dispose();
            throw;
        }
    }

    /// <summary>Stops PostgreSQL cleanly (open transactions are rolled back) and frees the data folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_process is { } process)
        {
            _process = null;
            await StopAsync(process);
            _cluster.RemoveSocketFolder();
        }
        _lock.Dispose();
    }

    private async Task LaunchAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(_options.StartTimeoutSeconds));
        try
        {
            for (var first = true; await _cluster.StopOrphanAsync(timeout.Token); first = false)
            {
                if (first) _logger.LogWarning("A PostgreSQL that outlived its host runs on {DataFolder}: stopping it", _options.DataFolder);
                await Task.Delay(100, timeout.Token);
            }
            do
            {
                _process?.Dispose();
                _process = _cluster.Start();
            }
            while (!await IsUpAsync(_process, timeout.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new EmbeddedPostgresException($"PostgreSQL did not answer within {_options.StartTimeoutSeconds} s ({EmbeddedPostgresOptions.SectionName}:{nameof(EmbeddedPostgresOptions.StartTimeoutSeconds)}): {_cluster.Cause()}");
        }
    }

    /// <summary>Waits for an answer; false when it has to be started once more.</summary>
    private async Task<bool> IsUpAsync(Process process, CancellationToken cancellationToken)
    {
        while (!process.HasExited)
        {
            try
            {
                await using var connection = await ConnectAsync(cancellationToken);
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(50, cancellationToken); // not listening yet, or still recovering
            }
        }
        process.StandardInput.Close();
        var cause = _cluster.Cause();
        // After a postmaster is killed its backends need a moment to notice.
        if (!cause.Contains("shared memory block", StringComparison.Ordinal)) throw new EmbeddedPostgresException($"PostgreSQL did not start: {cause}");
        await Task.Delay(200, cancellationToken);
        return false;
    }

    private async Task EnsureDatabaseAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        await using var find = new NpgsqlCommand(
            $"""
            SELECT statement FROM (VALUES
                (EXISTS (SELECT FROM pg_roles WHERE rolname = '{Name}'), 'CREATE ROLE {Name} LOGIN CREATEDB'),
                (EXISTS (SELECT FROM pg_roles WHERE rolname = '{ApplicationRole}'), 'CREATE ROLE {ApplicationRole} NOLOGIN ROLE {Name}'),
                (EXISTS (SELECT FROM pg_database WHERE datname = '{Name}'), 'CREATE DATABASE {Name} OWNER {Name}')) AS wanted(done, statement)
            WHERE NOT done
            """, connection);
        var missing = new List<string>();
        await using (var reader = await find.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken)) missing.Add(reader.GetString(0));
        }

        foreach (var statement in missing)
        {
            await using var create = new NpgsqlCommand(statement, connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var settings = _cluster.ConnectionString();
        settings.Pooling = false;
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task KeepRunningAsync()
    {
        while (true)
        {
            var process = _process!;
            await process.WaitForExitAsync(_stopping.Token);
            var exitCode = process.ExitCode;
            _logger.LogError("PostgreSQL ended with exit code {ExitCode}; starting it again", exitCode);
            process.StandardInput.Close();
            try
            {
                await LaunchAsync(_stopping.Token);
            }
            catch (EmbeddedPostgresException e)
            {
                _logger.LogCritical(e, "PostgreSQL could not be started again; trying once more in 5 s");
                await Task.Delay(TimeSpan.FromSeconds(5), _stopping.Token);
            }
        }
    }

    private async Task StopAsync(Process process)
    {
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(_options.StopTimeoutSeconds));
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            _logger.LogWarning("PostgreSQL did not stop within {Seconds} s and is killed; it recovers at the next start", _options.StopTimeoutSeconds);
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
        process.Dispose();
    }
}
