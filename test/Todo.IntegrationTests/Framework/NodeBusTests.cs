using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Caching;
using Todo.Framework.Messaging;
using Todo.Framework.Uow;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Framework;

/// <summary>Two nodes on one database.</summary>
public class NodeBusTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private readonly TodoHostFixture _fixture = fixture;
    private readonly string _channel = $"test-{Guid.CreateVersion7():N}";

    private INodeBus Here => Host.Services.GetRequiredService<INodeBus>();
    private async Task<INodeBus> ThereAsync() => (await _fixture.GetSecondNodeAsync()).Services.GetRequiredService<INodeBus>();

    [Fact]
    public async Task Message_reaches_each_node_once_and_in_order()
    {
        var there = await ThereAsync();
        var (atHere, atThere) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        using var subscriptions = new Subscriptions(
            Here.Subscribe(_channel, (payload, _) => Enqueue(atHere, payload)), there.Subscribe(_channel, (payload, _) => Enqueue(atThere, payload)));

        await Here.PublishAsync(_channel, "one\nof two lines", TestContext.Current.CancellationToken);
        atHere.ShouldBe(["one\nof two lines"]); // this node does not wait for the database
        await there.PublishAsync(_channel, "two", TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(() => atHere.Contains("two"));
        await Here.PublishAsync(_channel, "three", TestContext.Current.CancellationToken);

        await Eventually.TrueAsync(() => atThere.Contains("three"));
        atThere.Where(p => p != "two").ShouldBe(["one\nof two lines", "three"]);
        atThere.Count.ShouldBe(3);
        atHere.ShouldBe(["one\nof two lines", "two", "three"]);
    }

    [Fact]
    public async Task Message_of_a_unit_of_work_goes_out_with_its_commit_and_never_without()
    {
        var there = await ThereAsync();
        var (atHere, atThere) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        using var subscriptions = new Subscriptions(
            Here.Subscribe(_channel, (payload, _) => Enqueue(atHere, payload)), there.Subscribe(_channel, (payload, _) => Enqueue(atThere, payload)));

        await using (await BeginAsync()) await Here.PublishAsync(_channel, "rolled back", TestContext.Current.CancellationToken);
        await using (var unitOfWork = await BeginAsync())
        {
            await Here.PublishAsync(_channel, "committed", TestContext.Current.CancellationToken);
            atHere.ShouldBeEmpty();
            unitOfWork.OnCompleted(() => Here.PublishAsync(_channel, "afterwards"));
            await unitOfWork.CompleteAsync(TestContext.Current.CancellationToken);
        }

        atHere.ShouldBe(["committed", "afterwards"]);
        await Eventually.TrueAsync(() => atThere.Contains("afterwards"));
        atThere.ShouldBe(["committed", "afterwards"]);
    }

    [Fact]
    public async Task Cache_entry_is_removed_on_the_other_node_and_one_after_a_lost_connection_too()
    {
        var node = await _fixture.GetSecondNodeAsync();
        var (here, there) = (Host.Services.GetRequiredService<TypedCache<Counted>>(), node.Services.GetRequiredService<TypedCache<Counted>>());
        var loads = 0;
        async Task<int> ReadAsync() => (await there.GetOrAddAsync(_channel, _ => new ValueTask<Counted>(new Counted(++loads)))).Number;
        (await ReadAsync(), await ReadAsync()).ShouldBe((1, 1));

        await here.RemoveAsync(_channel, TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(async () => await ReadAsync() == 2);

        await Sql.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%todo_nodes%' AND pid <> pg_backend_pid()");
        await Eventually.TrueAsync(async () => await ReadAsync() == 3);
        await here.RemoveAsync(_channel, TestContext.Current.CancellationToken); // and it listens again
        await Eventually.TrueAsync(async () => await ReadAsync() == 4);
    }

    [Fact]
    public async Task Message_that_is_too_long_is_refused_where_it_is_sent()
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => Here.PublishAsync(_channel, new string('ä', 4000)));

        error.Message.ShouldContain(_channel);
        await Here.PublishAsync("c", new string('x', INodeBus.MaxMessageBytes - 1), TestContext.Current.CancellationToken);
    }

    private Task<IUnitOfWork> BeginAsync() => Host.Services.CreateScope().ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync();

    private static Task Enqueue(ConcurrentQueue<string> queue, string payload)
    {
        queue.Enqueue(payload);
        return Task.CompletedTask;
    }

    public sealed record Counted(int Number);

    private sealed class Subscriptions(params IDisposable[] subscriptions) : IDisposable
    {
        public void Dispose()
        {
            foreach (var subscription in subscriptions) subscription.Dispose();
        }
    }
}
