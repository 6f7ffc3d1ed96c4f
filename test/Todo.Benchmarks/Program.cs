using System.Runtime.InteropServices;
using Todo.Benchmarks;
using Todo.Benchmarks.Baseline;

if (args is ["baseline", var url, var connectionString])
{
    await BaselineApp.RunAsync(url, connectionString);
    return 0;
}

using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true; // what was started is ended first
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
using var limit = new CancellationTokenSource(BenchmarkRun.TimeLimit);
using var either = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, limit.Token);
try
{
    await BenchmarkRun.RunAsync(BenchmarkOptions.Parse(args), either.Token);
    return 0;
}
catch (BenchmarkException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
catch (OperationCanceledException) when (either.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync(stop.IsCancellationRequested ? "Stopped." : $"Not done within {BenchmarkRun.TimeLimit}.");
    return stop.IsCancellationRequested ? 130 : 1;
}
