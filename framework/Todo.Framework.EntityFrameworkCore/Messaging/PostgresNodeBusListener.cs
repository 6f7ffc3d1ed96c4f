using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Todo.Framework.Messaging;

namespace Todo.Framework.EntityFrameworkCore.Messaging;

/// <summary>Keeps one connection that listens. When it breaks, connects again, ever more slowly up to ten seconds, and says that
/// there was a gap.</summary>
internal sealed partial class PostgresNodeBusListener(
    NpgsqlDataSource dataSource, PostgresNodeBus bus, NodeBusHandlers handlers, TimeProvider timeProvider, ILogger<PostgresNodeBusListener> logger)
    : BackgroundService
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    /// <summary>A connection that a firewall dropped looks like one without news; a question tells.</summary>
    private static readonly TimeSpan SilenceLimit = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host's start does not wait for the connection
        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                await ListenAsync(onListening: () => failures = 0, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                var delay = TimeSpan.FromMilliseconds(Math.Min(LongestDelay.TotalMilliseconds, 100 * Math.Pow(2, failures++)));
                LogLost(exception, delay.TotalMilliseconds);
                await Task.Delay(delay, timeProvider, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(Action onListening, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        var received = new Queue<string>();
        connection.Notification += (_, notification) => received.Enqueue(notification.Payload);
        await ExecuteAsync(connection, $"LISTEN {NodeMessage.PostgresChannel}", cancellationToken);
        try
        {
            await handlers.RaiseGapAsync(cancellationToken); // after LISTEN: nothing falls between
            onListening();
            while (true)
            {
                while (received.TryDequeue(out var text)) await DispatchAsync(text, cancellationToken);
                if (!await connection.WaitAsync(SilenceLimit, cancellationToken)) await ExecuteAsync(connection, $"SELECT '{NodeMessage.PostgresChannel}'", cancellationToken);
            }
        }
        finally
        {
            // A pooled session is not reset before its next use; a broken one is thrown away.
            if (connection.FullState == System.Data.ConnectionState.Open) await ExecuteAsync(connection, "UNLISTEN *", CancellationToken.None);
        }
    }

    private Task DispatchAsync(string text, CancellationToken cancellationToken) =>
        NodeMessage.Parse(text) is { } received && received.Sender != bus.NodeId
            ? handlers.DispatchAsync(received.Message.Channel, received.Message.Payload, cancellationToken)
            : Task.CompletedTask;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The node bus lost its connection and tries again in {DelayMilliseconds} ms")]
    private partial void LogLost(Exception exception, double delayMilliseconds);
}
