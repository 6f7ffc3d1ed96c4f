using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Makes keys in time, and takes them into use when theirs has come.</summary>
internal sealed class ServerKeyRotationService(
    IServiceScopeFactory scopeFactory, ServerKeyRing keyRing, TimeProvider timeProvider, ILogger<ServerKeyRotationService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RotateAsync(stoppingToken);
    }

    private async Task RotateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopeFactory.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ServerKeyManager>().RotateAsync(cancellationToken);
            await keyRing.LoadAsync(cancellationToken); // what time alone changes is announced by nobody
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The keys of the token server could not be rotated; it is tried again at the next interval.");
        }
    }
}
