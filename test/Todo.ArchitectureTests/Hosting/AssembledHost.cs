using Microsoft.AspNetCore.Builder;
using Todo.Host;

namespace Todo.ArchitectureTests.Hosting;

/// <summary>The product with all its modules, put together and not started: it needs no database for that.</summary>
public sealed class AssembledHost : IAsyncDisposable
{
    private readonly WebApplication _app = TodoHost.Build(TodoHost.CreateBuilder([
        "--environment=Testing", "--ConnectionStrings:Default=Host=127.0.0.1", $"--Encryption:Key={Convert.ToBase64String(new byte[32])}"]));

    public IServiceProvider Services => _app.Services;

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
