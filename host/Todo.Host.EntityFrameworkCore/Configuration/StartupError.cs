using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;
using Todo.Host.EmbeddedPostgres;

namespace Todo.Host.Configuration;

/// <summary>Says in one line why a program could not start, with the key to change where one is to blame.</summary>
public static class StartupError
{
    /// <summary>Whether it lies in the configuration or the surroundings, and not in our code: a stack would tell nothing.</summary>
    public static bool IsExpected(Exception exception) => exception is
        InvalidConfigurationException or OptionsValidationException or EmbeddedPostgresException or NpgsqlException or IOException or OperationCanceledException;

    public static string Describe(Exception exception) => OneLine(exception switch
    {
        InvalidConfigurationException or EmbeddedPostgresException => exception.Message,
        OptionsValidationException e => string.Join(' ', e.Failures),
        OperationCanceledException => "Stopped before it had started.",
        PostgresException e when e.SqlState.StartsWith("28", StringComparison.Ordinal) || e.SqlState is PostgresErrorCodes.InvalidCatalogName =>
            $"{DatabaseSettings.ConnectionStringKey}: the server refuses the connection: {e.MessageText}",
        PostgresException e when e.MessageText.Contains($"\"{RowSecurity.ApplicationRole}\"", StringComparison.Ordinal) =>
            $"{DatabaseSettings.ConnectionStringKey}: the login may not act as {RowSecurity.ApplicationRole} (GRANT {RowSecurity.ApplicationRole} TO it): {e.MessageText}",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } e =>
            $"{DatabaseSettings.MigrationConnectionStringKey} (or {DatabaseSettings.ConnectionStringKey}): the login is not allowed what the migration needs: {e.MessageText}",
        // Only until the first release, when the one migration becomes two.
        PostgresException { SqlState: PostgresErrorCodes.DuplicateTable } e =>
            $"The database was made by an unreleased version ({e.MessageText}): start with an empty one ({TodoDataFolder.Variable} or {DatabaseSettings.ConnectionStringKey}).",
        PostgresException e => $"The database refuses a statement of the migration: {e.SqlState} {e.MessageText}",
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } e =>
            $"{DatabaseSettings.ConnectionStringKey}: the server cannot be reached: {e.Message}",
        _ => $"{exception.GetType().Name}: {exception.Message}",
    });

    private static string OneLine(string message) => string.Join(' ', message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
