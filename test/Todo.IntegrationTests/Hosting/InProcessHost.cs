using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Todo.DbMigrator;
using Todo.Framework.Modularity;
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
        Superuser = NpgsqlDataSource.Create(AsSuperuser(database.ConnectionString));
    }

    public HostClients Clients { get; }
    public Uri GrpcAddress { get; }

    public string ConnectionString => _database.ConnectionString;

    /// <summary>Connections past every policy.</summary>
    public NpgsqlDataSource Superuser { get; }
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

    /// <summary>The services of another node that takes no calls and runs nothing in the background.</summary>
    public static async Task<ServiceProvider> StartServicesAsync(string connectionString)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine([$"--ConnectionStrings:Default={connectionString}", $"--{TestSettings.MasterKey}"]).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging();
        var application = AbpApplication.Create<TodoDbMigratorModule>(services, configuration);
        var provider = services.BuildServiceProvider();
        await application.InitializeAsync(provider);
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        Clients.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Superuser.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    private static string AsSuperuser(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Username = "postgres" }.ConnectionString;

    // Tests kill processes, never the machine; waiting for its disk would be most of their time.
    private static async Task ForgetOnPowerLossAsync(string connectionString)
    {
        await using var dataSource = NpgsqlDataSource.Create(AsSuperuser(connectionString) + ";Pooling=false");
        foreach (var setting in new[] { "fsync", "synchronous_commit", "full_page_writes" })
        {
            await using var command = dataSource.CreateCommand($"ALTER SYSTEM SET {setting} = off");
            await command.ExecuteNonQueryAsync();
        }

        await using var reload = dataSource.CreateCommand("SELECT pg_reload_conf()");
        await reload.ExecuteNonQueryAsync();
    }
}
