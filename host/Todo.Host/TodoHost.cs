using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Serilog.Core;
using Serilog.Extensions.Logging;
using Todo.Host.Configuration;
using Todo.Host.Database;
using Todo.Host.Logging;
using Todo.Host.Security;
using Todo.Host.WebApp;

namespace Todo.Host;

/// <summary>Puts the host together and runs it.</summary>
public static class TodoHost
{
    private const long MaxRequestBodyBytes = 1024 * 1024; // uploads raise it for themselves
    private const int MaxRequestLineBytes = 16 * 1024; // a hub's access token comes in the query

    /// <summary>Runs until it is told to stop; answers the exit code. Why it could not start is one line on standard error.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Logger? logger = null;
        try
        {
            var builder = CreateBuilder(args);
            logger = HostLogging.CreateStartupLogger(builder.Configuration);
            AppDomain.CurrentDomain.UnhandledException += (_, e) => logger.Fatal(e.ExceptionObject as Exception, "The process ends");
            TaskScheduler.UnobservedTaskException += (_, e) => logger.Error(e.Exception, "Nobody waited for a task that failed");
            using var loggers = new SerilogLoggerFactory(logger);
            await using var database = await HostDatabase.OpenAsync(
                builder.Configuration, loggers.CreateLogger(nameof(HostDatabase)), CancellationToken.None);
            await using var app = Build(builder);
            await app.MigrateAndInitializeAsync();
            await app.RunAsync();
            return 0;
        }
        catch (Exception e)
        {
            if (!StartupError.IsExpected(e)) logger?.Fatal(e, "The host could not start");
            await Console.Error.WriteLineAsync(StartupError.Describe(e is IOException { InnerException: AddressInUseException } ? PortInUse(e) : e));
            return 1;
        }
        finally
        {
            if (logger is not null) await logger.DisposeAsync();
        }
    }

    /// <summary>A builder whose configuration is checked, so far as it does not need the database.</summary>
    /// <exception cref="InvalidConfigurationException">A value is wrong.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(TodoHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory, // appsettings.json lies beside the program, wherever it is started from
        });
        var endpoints = EndpointSettings.Read(builder.Configuration);
        DatabaseSettings.Read(builder.Configuration);
        WebAppFolder.Find(builder.Configuration);
        EdgeSettings.Read(builder.Configuration);
        builder.AddHostLogging();
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = !builder.Environment.IsProduction());
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(options => Configure(options, endpoints));
        builder.Services.Configure<HostOptions>(options =>
        {
            options.ShutdownTimeout = TimeSpan.FromSeconds(endpoints.ShutdownSeconds);
            options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore; // logged; one job's bug does not take the house down
        });
        return builder;
    }

    /// <summary>The application, for a builder whose configuration names the database by now.</summary>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        AbpApplication.Create<TodoHostModule>(builder.Services, builder.Configuration);
        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate(); // here, for the server's own start would log it with a stack
        app.UseTodoPipeline();
        return app;
    }

    /// <summary>Brings the database to this version and lets the modules initialize; then the host may take calls.</summary>
    public static async Task MigrateAndInitializeAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        var seed = new DataSeedContext(IncludeDemoData: DatabaseSettings.Read(app.Configuration).IncludeDemoData);
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(seed, cancellationToken);
        await app.Services.GetRequiredService<AbpApplication>().InitializeAsync(app.Services, cancellationToken);
    }

    private static void Configure(KestrelServerOptions options, EndpointSettings endpoints)
    {
        Listen(endpoints.HttpPort, HttpProtocols.Http1);
        Listen(endpoints.GrpcPort, HttpProtocols.Http2);
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MaxRequestBodyBytes;
        options.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);

        void Listen(int port, HttpProtocols protocols)
        {
            void Speak(ListenOptions listen) => listen.Protocols = protocols;
            switch (endpoints.Address)
            {
                case EndpointSettings.AnyAddress: options.ListenAnyIP(port, Speak); break;
                case EndpointSettings.Localhost when port != 0: options.ListenLocalhost(port, Speak); break;
                case EndpointSettings.Localhost: options.Listen(IPAddress.Loopback, port, Speak); break; // two families would get two ports
                default: options.Listen(IPAddress.Parse(endpoints.Address), port, Speak); break;
            }
        }
    }

    private static InvalidConfigurationException PortInUse(Exception e) =>
        new($"{EndpointSettings.HttpPortKey} or {EndpointSettings.GrpcPortKey}", e.Message, e);
}
