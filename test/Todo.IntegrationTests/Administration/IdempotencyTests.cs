using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Todo.Administration.EntityFrameworkCore.Idempotency;
using Todo.Framework.Application;
using Todo.Framework.Uow;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class IdempotencyTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static string NewKey() => $"key-{Guid.CreateVersion7():N}";

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string key, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    private static Task<HttpResponseMessage> CreateAsync(HttpClient client, string key, string name) =>
        SendAsync(client, key, HttpMethod.Post, "/api/todo/lists", new { name });

    private Task<long> ListsOfAsync(TestUser user) => Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_lists WHERE owner_id = $1", user.Id);

    [Fact]
    public async Task Repeated_write_happens_once_and_gets_the_first_answer()
    {
        var user = await Given.UserAsync();
        using var client = await As(user);
        var key = NewKey();

        var first = await (await CreateAsync(client, key, "Once")).JsonAsync();
        var second = await (await CreateAsync(client, key, "Once")).JsonAsync();

        JsonElement.DeepEquals(second, first).ShouldBeTrue(second.GetRawText());
        (await ListsOfAsync(user)).ShouldBe(1);
        (await (await CreateAsync(client, NewKey(), "Once")).JsonAsync()).GetProperty("id").GetGuid().ShouldNotBe(first.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Concurrent_writes_under_one_key_happen_once()
    {
        var user = await Given.UserAsync();
        using var client = await As(user);
        var key = NewKey();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CreateAsync(client, key, "Once")));

        var ids = new HashSet<Guid>();
        foreach (var response in responses) ids.Add((await response.JsonAsync()).GetProperty("id").GetGuid());
        ids.Count.ShouldBe(1);
        (await ListsOfAsync(user)).ShouldBe(1);
    }

    [Fact]
    public async Task Key_of_another_request_is_422()
    {
        var user = await Given.UserAsync();
        using var client = await As(user);
        var key = NewKey();
        await CreateAsync(client, key, "Once");

        (await (await CreateAsync(client, key, "Other")).ErrorAsync(HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("Todo.Framework:IdempotencyKeyReused");

        (await ListsOfAsync(user)).ShouldBe(1);
    }

    [Fact]
    public async Task Each_user_has_keys_of_their_own()
    {
        var (one, other) = (await Given.UserAsync(), await Given.UserAsync());
        var key = NewKey();
        using var clientOfOne = await As(one);
        using var clientOfOther = await As(other);

        await (await CreateAsync(clientOfOne, key, "Mine")).JsonAsync();
        await (await CreateAsync(clientOfOther, key, "Mine")).JsonAsync();

        (await ListsOfAsync(one), await ListsOfAsync(other)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Failed_write_frees_its_key()
    {
        var user = await Given.UserAsync();
        using var client = await As(user);
        var (key, listId) = (NewKey(), Guid.CreateVersion7());
        Task<HttpResponseMessage> AddAsync() => SendAsync(client, key, HttpMethod.Post, "/api/todo/items", new { listId, title = "Milk" });
        await (await AddAsync()).ErrorAsync(HttpStatusCode.NotFound);
        await (await client.PostAsJsonAsync("/api/todo/lists", new { id = listId, name = "Late" })).JsonAsync();

        (await (await AddAsync()).JsonAsync()).GetProperty("title").GetString().ShouldBe("Milk");
    }

    [Fact]
    public async Task Repeated_deletion_is_the_same_success()
    {
        var user = await Given.UserAsync();
        var listId = (await Given.ListAsync(user)).GetProperty("id").GetGuid();
        using var client = await As(user);
        var key = NewKey();

        (await SendAsync(client, key, HttpMethod.Delete, $"/api/todo/lists/{listId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SendAsync(client, key, HttpMethod.Delete, $"/api/todo/lists/{listId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SendAsync(client, NewKey(), HttpMethod.Delete, $"/api/todo/lists/{listId}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Claim_waits_for_the_holder_and_is_free_when_that_one_rolls_back()
    {
        var (user, key) = (Guid.CreateVersion7(), NewKey());
        await using var holder = Host.Services.CreateAsyncScope();
        await using var waiter = Host.Services.CreateAsyncScope();
        var holding = await holder.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
        await holder.ServiceProvider.GetRequiredService<IIdempotencyStore>().ClaimAsync(user, key, "request");
        await using var waiting = await waiter.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync();

        var claim = waiter.ServiceProvider.GetRequiredService<IIdempotencyStore>().ClaimAsync(user, key, "request");
        await Task.Delay(300);
        claim.IsCompleted.ShouldBeFalse();
        await holding.DisposeAsync();

        (await claim).StoredResponse.ShouldBeNull();
    }

    [Fact]
    public async Task Keys_are_forgotten_after_24_hours()
    {
        var user = Guid.CreateVersion7();
        foreach (var (key, hours) in new[] { ("old", 25), ("young", 23) })
        {
            await Sql.ExecuteAsync(
                "INSERT INTO administration.idempotency_keys (user_id, key, request_hash, created_at) VALUES ($1, $2, '', now() - make_interval(hours => $3))", user, key, hours);
        }

        await Host.Services.GetServices<IHostedService>().OfType<IdempotencyKeyPruner>().Single().PruneAsync(CancellationToken.None);

        (await Sql.ColumnAsync<string>("SELECT key FROM administration.idempotency_keys WHERE user_id = $1", user)).ShouldBe(["young"]);
    }
}
