using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Todo.Administration.Emailing;

/// <summary>Delivers what was sent, some messages at a time, and tries again what failed. It lives in memory: what is waiting when the
/// process is killed is lost, and whoever waits for it asks again.</summary>
internal sealed partial class EmailQueue(
    IServiceScopeFactory scopeFactory, ICurrentTenant currentTenant, TimeProvider timeProvider, ILogger<EmailQueue> logger) : BackgroundService, ISingletonDependency
{
    private const int MaxQueued = 10_000;
    private const int MaxAtOnce = 4; // a server that does not answer holds up one of them

    /// <summary>Before the second attempt, the third and so on; after the last one it is given up.</summary>
    internal static readonly TimeSpan[] Delays = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10)];

    private readonly Channel<QueuedEmail> _emails = Channel.CreateBounded<QueuedEmail>(new BoundedChannelOptions(MaxQueued) { FullMode = BoundedChannelFullMode.Wait });

    public void Add(QueuedEmail email)
    {
        if (!_emails.Writer.TryWrite(email)) LogDropped();
    }

    /// <summary>Delivers what is there already, as long as the host gives it time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _emails.Writer.TryComplete();
        if (ExecuteTask is { } running) await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        _emails.Reader.ReadAllAsync(stoppingToken),
        new ParallelOptions { MaxDegreeOfParallelism = MaxAtOnce, CancellationToken = stoppingToken },
        async (email, cancellationToken) => await DeliverAsync(email, cancellationToken));

    private async Task DeliverAsync(QueuedEmail email, CancellationToken cancellationToken)
    {
        try
        {
            using var tenant = currentTenant.Change(email.TenantId, email.TenantName);
            await using var scope = scopeFactory.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<EmailDeliverer>().DeliverAsync(email.Message, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            if (email.Failures == Delays.Length)
            {
                LogGivenUp(exception, email.Failures + 1);
                return;
            }
            LogFailed(exception, email.Failures + 1, Delays[email.Failures]);
            _ = AddLaterAsync(email with { Failures = email.Failures + 1 }, Delays[email.Failures], cancellationToken); // others need not wait for it
        }
    }

    private async Task AddLaterAsync(QueuedEmail email, TimeSpan delay, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, timeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Add(email);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Attempt {Attempt} to send an e-mail failed; the next is in {Delay}")]
    private partial void LogFailed(Exception exception, int attempt, TimeSpan delay);

    [LoggerMessage(Level = LogLevel.Error, Message = "An e-mail could not be sent in {Attempts} attempts and is given up")]
    private partial void LogGivenUp(Exception exception, int attempts);

    [LoggerMessage(Level = LogLevel.Error, Message = "An e-mail is lost: too many are waiting, or the host stops")]
    private partial void LogDropped();
}
