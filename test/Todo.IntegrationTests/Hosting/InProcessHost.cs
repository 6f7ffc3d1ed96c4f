using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Todo.Host;
using Todo.Host.Database;
using Todo.IntegrationTests.Host;

namespace Todo.IntegrationTests.Hosting;

/// <summary>The real host on a real PostgreSQL and free ports, in this process: its services can be looked into.</summary>
public sealed class InProcessHost : IAsyncDisposable
{
    private readonly TemporaryDataFolder _folder;
    private readonly HostDatabase _database;
    private readonly WebApplication _app;

    private InProcessHost(TemporaryDataFolder folder, HostDatabase database, WebApplication app)
    {
        (_folder, _database, _app) = (folder, database, app);
        // In the order they are listened to.
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        Clients = new HostClients(new Uri(addresses[0]));
        GrpcAddress = new Uri(addresses[1]);
    }

    public HostClients Clients { get; }
    public Uri GrpcAddress { get; }
    public IServiceProvider Services => _app.Services;

    /// <summary>Makes another host a node on the same database.</summary>
    public string DatabaseSetting => $"ConnectionStrings:Default={_database.ConnectionString}";

    /// <param name="settings">Configuration besides the defaults of tests, as <c>Key=value</c>.</param>
    public static async Task<InProcessHost> StartAsync(params string[] settings)
    {
        var folder = new TemporaryDataFolder();
        HostDatabase? database = null;
        try
        {
            var builder = TodoHost.CreateBuilder([.. TestSettings.Defaults(folder.Path).Concat(settings).Select(s => $"--{s}")]);
            database = await HostDatabase.OpenAsync(builder.Configuration, NullLogger.Instance, CancellationToken.None);
            await ForgetOnPowerLossAsync(database.ConnectionString);
            var app = TodoHost.Build(builder);
            await app.MigrateAndInitializeAsync();
            await app.StartAsync();
            return new InProcessHost(folder, database, app);
        }
        catch
        {
            if (database is not null) await database.DisposeAsync();
            folder.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Clients.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    // Tests kill processes, never the machine; waiting for its disk would be most of their time.
    private static async Task ForgetOnPowerLossAsync(string connectionString)
    {
        var superuser = new NpgsqlConnectionStringBuilder(connectionString) { Username = "postgres", Pooling = false };
        await using var dataSource = NpgsqlDataSource.Create(superuser);
        foreach (var setting in new[] { "fsync", "synchronous_commit", "full_page_writes" })
        {
            await using var command = dataSource.CreateCommand($"ALTER SYSTEM SET {setting} = off");
            await command.ExecuteNonQueryAsync();
        }

        await using var reload = dataSource.CreateCommand("SELECT pg_reload_conf()");
        await reload.ExecuteNonQueryAsync();
    }
}
