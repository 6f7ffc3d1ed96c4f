using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Todo.Framework.AspNetCore;
using Todo.Framework.Modularity;
using Todo.Framework.TestBase;
using Todo.IntegrationTests.Framework.Sample;

namespace Todo.IntegrationTests.Framework;

/// <summary>A small application on the framework, without a network or a database.</summary>
public sealed class SampleHost : IAsyncLifetime
{
    public static readonly Guid Alice = new("01890000-0000-7000-8000-00000000000a");
    public static readonly Guid TenantA = new("01890000-0000-7000-8000-0000000000aa");
    public static readonly Guid TenantB = new("01890000-0000-7000-8000-0000000000bb");
    public static readonly Guid Closed = new("01890000-0000-7000-8000-0000000000cc");

    private WebApplication _app = null!;

    public RecordingLoggerProvider Logs { get; } = new();
    public IServiceProvider Services => _app.Services;
    public TestServer Server => _app.GetTestServer();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(Logs);
        var application = AbpApplication.Create<SampleModule>(builder.Services, builder.Configuration);
        _app = builder.Build();
        _app.UseAbpFramework();
        _app.UseWebAppFallback(options: new StaticFileOptions { FileProvider = new EmbeddedFileProvider(typeof(SampleHost).Assembly, "Todo.IntegrationTests.Framework.Web") });
        _app.MapAbpFramework();
        _app.MapGet("/page", () => "a page");
        _app.MapGet("/page/fail", string () => throw new InvalidOperationException("the password is hunter2"));
        await application.InitializeAsync(_app.Services);
        var tenants = _app.Services.GetRequiredService<InMemoryTenantStore>();
        tenants.Add(TenantA, "Acme");
        tenants.Add(TenantB, "Bolt");
        tenants.Add(Closed, "Closed", isActive: false);
        await _app.StartAsync();
    }

    /// <summary>A client without a token.</summary>
    public HttpClient Anonymous() => Server.CreateClient();

    public HttpClient As(Guid userId, Guid? tenantId = null)
    {
        var client = Server.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tenantId is null ? $"{userId}" : $"{userId}@{tenantId}");
        return client;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
