using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Todo.DbMigrator;
using Todo.Host.Configuration;
using Todo.Host.Database;

// Brings the database to this version and ends: exit code 0, or 1 with one line on standard error.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.Logging.ClearProviders().AddFilter("Microsoft", LogLevel.Warning).AddJsonConsole(options => options.UseUtcTimestamp = true);
    using var loggers = LoggerFactory.Create(logging => logging.AddJsonConsole());
    await using var database = await HostDatabase.OpenAsync(builder.Configuration, loggers.CreateLogger<HostDatabase>(), stop.Token);
    var settings = DatabaseSettings.Read(builder.Configuration);
    AbpApplication.Create<TodoDbMigratorModule>(builder.Services, builder.Configuration);
    using var host = builder.Build(); // never started: no background service runs here
    await host.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(new DataSeedContext(IncludeDemoData: settings.IncludeDemoData), stop.Token);
    return 0;
}
catch (Exception e)
{
    await Console.Error.WriteLineAsync(StartupError.IsExpected(e) ? StartupError.Describe(e) : e.ToString());
    return 1;
}

// The transaction that runs is rolled back, and an embedded PostgreSQL stops cleanly.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
