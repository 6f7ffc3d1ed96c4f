using Microsoft.AspNetCore.SignalR.Client;
using Todo.IntegrationTests.Hosting;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Realtime;

/// <summary>The host dies in the middle of it all and comes back.</summary>
public sealed class KilledHostTests
{
    private const int Writers = 4;
    private const int Edits = 500;

    [Fact]
    public async Task Kill_9_half_way_through_five_hundred_edits_loses_nothing_that_was_acknowledged_and_no_client()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var host = new ProcessHost();
        await host.StartAsync();
        var given = new Given(host.Clients);
        var accounts = new List<TestUser>();
        for (var i = 0; i < Writers; i++) accounts.Add(await given.UserAsync());
        var owner = new TodoApi(await host.Clients.CreateClientAsync(accounts[0]));
        var list = await owner.CreateListAsync();
        foreach (var account in accounts.Skip(1)) await owner.ShareAsync(list.Id, account.UserName, ListAccess.Edit);
        var (replicas, writers, acknowledged) = (new List<ListReplica>(), new List<RandomWriter>(), new AcknowledgedEdits());
        foreach (var account in accounts)
        {
            var hub = host.Clients.BuildHub(account).WithAutomaticReconnect(new PersistentRetry()).Build();
            await hub.StartAsync(cancel);
            replicas.Add(await ListReplica.OpenAsync(hub, await host.Clients.CreateClientAsync(account), list.Id));
            writers.Add(new RandomWriter(new TodoApi(await host.Clients.CreateClientAsync(account)), list.Id, replicas[^1], acknowledged, writers.Count));
        }

        await Task.WhenAll(writers.Select(w => w.WriteAsync(Edits / Writers / 2, cancel)));
        var tries = writers.Select(w => w.WriteUntilItFailsAsync(cancel)).ToList(); // the kill meets writes that are under way
        await Task.Delay(300, cancel);
        await host.KillAsync();
        await Task.WhenAll(tries);
        await host.StartAsync();
        await Task.WhenAll(writers.Select(w => w.WriteAsync(Edits / Writers / 2, cancel)));

        var head = (await owner.GetListAsync(list.Id)).Sequence;
        foreach (var replica in replicas) await replica.CatchUpAsync(head, TimeSpan.FromSeconds(60), cancel);
        var truth = await ListTruth.ReadAsync(owner, list.Id);
        acknowledged.Count.ShouldBeGreaterThan(Edits / 2);
        acknowledged.ShouldBeIn(truth.Items);
        foreach (var replica in replicas)
        {
            truth.ShouldBe(replica);
            await replica.DisposeAsync();
        }
    }

    private sealed class PersistentRetry : IRetryPolicy
    {
        public TimeSpan? NextRetryDelay(RetryContext retryContext) => TimeSpan.FromMilliseconds(200);
    }
}
