using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Todo.Host.Configuration;
using Todo.Host.EmbeddedPostgres;

namespace Todo.Host.Database;

/// <summary>The PostgreSQL of this process: the configured server, or an embedded one that stops when this is disposed.</summary>
public sealed class HostDatabase : IAsyncDisposable
{
    private readonly EmbeddedPostgresServer? _embedded;

    private HostDatabase(string connectionString, EmbeddedPostgresServer? embedded) =>
        (ConnectionString, _embedded) = (connectionString, embedded);

    public string ConnectionString { get; }

    /// <summary>Finds the database that <paramref name="configuration"/> names and puts its connection string there; with an embedded one
    /// also the master key, unless one is configured.</summary>
    /// <exception cref="InvalidConfigurationException">A value is wrong.</exception>
    /// <exception cref="EmbeddedPostgresException">The embedded PostgreSQL cannot run.</exception>
    public static async Task<HostDatabase> OpenAsync(IConfigurationRoot configuration, ILogger logger, CancellationToken cancellationToken)
    {
        var settings = DatabaseSettings.Read(configuration);
        var database = settings.ConnectionString is { } configured
            ? new HostDatabase(configured, embedded: null)
            : await StartEmbeddedAsync(settings, configuration, logger, cancellationToken);
        configuration[DatabaseSettings.ConnectionStringKey] = database.ConnectionString;
        if (database._embedded is null || !string.IsNullOrWhiteSpace(configuration[MasterKeyFile.ConfigurationKey])) return database;
        try
        {
            configuration[MasterKeyFile.ConfigurationKey] = MasterKeyFile.ReadOrCreate(settings.DataFolder); // the server's start has locked the folder
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }

        return database;
    }

    public ValueTask DisposeAsync() => _embedded?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<HostDatabase> StartEmbeddedAsync(
        DatabaseSettings settings, IConfiguration configuration, ILogger logger, CancellationToken cancellationToken)
    {
        var section = configuration.GetSection(EmbeddedPostgresOptions.SectionName);
        var defaults = new EmbeddedPostgresOptions { DataFolder = settings.DataFolder };
        var server = await EmbeddedPostgresServer.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataFolder = settings.DataFolder,
                BinFolder = section[nameof(EmbeddedPostgresOptions.BinFolder)],
                StartTimeoutSeconds = section.ReadSeconds(nameof(EmbeddedPostgresOptions.StartTimeoutSeconds), defaults.StartTimeoutSeconds),
                StopTimeoutSeconds = section.ReadSeconds(nameof(EmbeddedPostgresOptions.StopTimeoutSeconds), defaults.StopTimeoutSeconds),
            },
            logger,
            cancellationToken);
        return new HostDatabase(server.ConnectionString, server);
    }
}
