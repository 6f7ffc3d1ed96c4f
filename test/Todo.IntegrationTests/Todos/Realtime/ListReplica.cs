using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.Framework.Application;
using Todo.Todos.Changes;
using Todo.Todos.Items;

namespace Todo.IntegrationTests.Todos.Realtime;

/// <summary>A client of one list that keeps the rule every client has to keep: take each sequence once, heal a gap by the delta,
/// open the list again from its own sequence after a reconnect.</summary>
internal sealed class ListReplica : IAsyncDisposable
{
    private static readonly TimeSpan GapPatience = TimeSpan.FromMilliseconds(150);

    private readonly HubConnection _hub;
    private readonly HttpClient _api;
    private readonly Guid _listId;
    private readonly Channel<Func<Task>> _work = Channel.CreateUnbounded<Func<Task>>();
    private readonly ConcurrentDictionary<Guid, TodoItemDto> _items = new();
    private readonly ConcurrentQueue<ListChangedDto> _received = new();
    private readonly Task _worker;
    private long _sequence;

    private ListReplica(HubConnection hub, HttpClient api, Guid listId)
    {
        (_hub, _api, _listId) = (hub, api, listId);
        hub.On<ListChangedDto>("Changed", change =>
        {
            _received.Enqueue(change);
            _work.Writer.TryWrite(() => TakeAsync(change));
        });
        hub.Reconnected += _ =>
        {
            _work.Writer.TryWrite(OpenAsync);
            return Task.CompletedTask;
        };
        _worker = WorkAsync();
    }

    public long Sequence => Interlocked.Read(ref _sequence);

    /// <summary>Items by id, in their present state.</summary>
    public IReadOnlyDictionary<Guid, TodoItemDto> Items => _items;

    /// <summary>Every broadcast as it came, before the rule was applied.</summary>
    public IReadOnlyCollection<ListChangedDto> Received => _received;

    /// <summary>How often a gap had to be healed by the delta.</summary>
    public int HealedGaps { get; private set; }

    public static async Task<ListReplica> OpenAsync(HubConnection hub, HttpClient api, Guid listId)
    {
        var replica = new ListReplica(hub, api, listId);
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        replica._work.Writer.TryWrite(async () =>
        {
            await replica.OpenAsync();
            opened.SetResult();
        });
        await opened.Task.WaitAsync(TimeSpan.FromSeconds(20));
        return replica;
    }

    /// <summary>Waits until the replica has come to <paramref name="sequence"/>.</summary>
    public async Task CatchUpAsync(long sequence, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        while (Sequence < sequence)
        {
            if (timeout.IsCancellationRequested) throw new TimeoutException($"The replica stands at {Sequence}, the list at {sequence}.");
            await Task.Delay(20, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _work.Writer.TryComplete();
        await _worker;
        await _hub.DisposeAsync();
        _api.Dispose();
    }

    private async Task WorkAsync()
    {
        await foreach (var work in _work.Reader.ReadAllAsync())
        {
            try
            {
                await work();
            }
            catch (Exception e) when (e is HttpRequestException or InvalidOperationException or OperationCanceledException or IOException)
            {
                // The server is away. The reconnect opens the list again.
            }
        }
    }

    private async Task OpenAsync()
    {
        var delta = await _hub.InvokeAsync<ListChangesDto>("OpenList", _listId, _sequence);
        Apply(delta);
        if (delta.HasMore) await CatchUpByDeltaAsync();
    }

    private async Task TakeAsync(ListChangedDto change)
    {
        if (change.PreviousSequence > _sequence) await Task.Delay(GapPatience); // the missing one may just be late
        if (change.PreviousSequence > _sequence && TryTakeReceived() && change.PreviousSequence > _sequence)
        {
            HealedGaps++;
            await CatchUpByDeltaAsync();
        }

        Take(change);
    }

    /// <summary>Takes what came out of order meanwhile.</summary>
    private bool TryTakeReceived()
    {
        foreach (var change in _received.OrderBy(c => c.Sequence)) Take(change);
        return true;
    }

    private void Take(ListChangedDto change)
    {
        if (change.Sequence <= _sequence || change.PreviousSequence > _sequence) return;
        foreach (var id in change.DeletedItemIds) _items.TryRemove(id, out _);
        foreach (var item in change.Items) _items[item.Id] = item;
        Interlocked.Exchange(ref _sequence, change.Sequence);
    }

    private async Task CatchUpByDeltaAsync()
    {
        ListChangesDto delta;
        do
        {
            delta = (await _api.GetFromJsonAsync<ListChangesDto>($"/api/todo/lists/{_listId}/changes?since={_sequence}", AbpJson.Options))!;
            Apply(delta);
        }
        while (delta.HasMore);
    }

    private void Apply(ListChangesDto delta)
    {
        if (delta.Reset) _items.Clear();
        foreach (var id in delta.DeletedItemIds) _items.TryRemove(id, out _);
        foreach (var item in delta.Items) _items[item.Id] = item;
        Interlocked.Exchange(ref _sequence, delta.Sequence);
    }
}
