using System.Diagnostics;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks.Load;

/// <summary>Has a list open and notes when each of its changes arrives.</summary>
internal sealed class LiveClient : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly long _head;
    private readonly long[] _arrivals;
    private long _last;
    private int _strays;

    /// <param name="head">The list's sequence before the first change.</param>
    /// <param name="changeCount">How many changes there will be, each of one row.</param>
    public LiveClient(ServerProcess server, string token, long head, int changeCount)
    {
        (_head, _last, _arrivals) = (head, head, new long[changeCount]);
        _connection = new HubConnectionBuilder().WithUrl(new Uri(server.Address, "/signalr-hubs/todo"), options =>
        {
            options.AccessTokenProvider = () => Task.FromResult<string?>(token);
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
        }).Build();
        _connection.On<Change>("Changed", Take); // one after the other, in the order they arrive
    }

    /// <summary>Timestamps by change, in order.</summary>
    public IReadOnlyList<long> Arrivals => _arrivals;

    /// <summary>How many changes have come, each in its turn.</summary>
    public int Count => (int)(Volatile.Read(ref _last) - _head);

    /// <summary>Messages that came twice, too early or too late.</summary>
    public int Strays => Volatile.Read(ref _strays);

    public async Task OpenAsync(Guid listId, CancellationToken cancellationToken)
    {
        await _connection.StartAsync(cancellationToken);
        await _connection.InvokeAsync("OpenList", listId, _head, cancellationToken);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private void Take(Change change)
    {
        var now = Stopwatch.GetTimestamp();
        var index = change.Sequence - _head - 1;
        if (change.PreviousSequence != _last || change.Sequence != _last + 1 || index >= _arrivals.Length)
        {
            Interlocked.Increment(ref _strays);
            return;
        }

        _arrivals[index] = now;
        Volatile.Write(ref _last, change.Sequence);
    }

    /// <summary>What a client needs to put a change in its place; the rows are skipped.</summary>
    private sealed record Change(long PreviousSequence, long Sequence);
}
