using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.UnitTests.Framework.Application;

namespace Todo.UnitTests.Framework.Caching;

public sealed class TypedCacheTests : IDisposable
{
    private readonly ServiceProvider _provider;
    private readonly TypedCache<string> _cache;

    public TypedCacheTests()
    {
        var services = new ServiceCollection();
        AbpApplication.Create<PipelineModule>(services, new ConfigurationBuilder().Build());
        _provider = services.BuildServiceProvider();
        _cache = _provider.GetRequiredService<TypedCache<string>>();
    }

    private ValueTask<string> ReadAsync(string loaded, string key = "key") => _cache.GetOrAddAsync(key, _ => new ValueTask<string>(loaded));

    [Fact]
    public async Task Item_is_loaded_once_until_it_is_removed()
    {
        (await ReadAsync("first"), await ReadAsync("second")).ShouldBe(("first", "first"));

        await _cache.RemoveAsync("key", TestContext.Current.CancellationToken);

        (await ReadAsync("third"), await ReadAsync("fourth")).ShouldBe(("third", "third"));
    }

    [Fact]
    public async Task Items_of_tenants_are_apart()
    {
        await ReadAsync("of the host");

        using var tenant = _provider.GetRequiredService<ICurrentTenant>().Change(Guid.CreateVersion7());

        (await ReadAsync("of the tenant")).ShouldBe("of the tenant");
    }

    [Fact]
    public async Task Item_is_loaded_in_the_tenant_it_is_kept_for()
    {
        var currentTenant = _provider.GetRequiredService<ICurrentTenant>();
        using var limit = new CancellationTokenSource(); // with one the cache loads on a thread of its own
        var id = Guid.CreateVersion7();
        using var tenant = currentTenant.Change(id);

        (await _cache.GetOrAddAsync("key", _ => new ValueTask<string>($"{currentTenant.Id}"), cancellationToken: limit.Token)).ShouldBe($"{id}");
    }

    [Fact]
    public async Task What_was_being_loaded_when_it_was_removed_is_not_handed_out()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = _cache.GetOrAddAsync("key", async _ =>
        {
            if (!begun.TrySetResult()) return "new";
            await release.Task;
            return "old";
        }).AsTask();
        await begun.Task;
        await _cache.RemoveAsync("key", TestContext.Current.CancellationToken);
        var second = ReadAsync("new").AsTask(); // may wait for the load that has begun

        release.SetResult();

        (await first, await second, await ReadAsync("newer")).ShouldBe(("new", "new", "new"));
    }

    [Fact]
    public async Task Gap_in_the_messages_forgets_everything()
    {
        await ReadAsync("old");

        await _provider.GetRequiredService<NodeBusHandlers>().RaiseGapAsync(TestContext.Current.CancellationToken);

        (await ReadAsync("new")).ShouldBe("new");
    }

    public void Dispose() => _provider.Dispose();
}
