using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

/// <summary>Base of tests that act as the operator of the host.</summary>
public abstract class SaasTest(TodoHostFixture fixture) : HostTest(fixture)
{
    protected const string Tenants = "/api/multi-tenancy/tenants";
    protected const string Editions = "/api/multi-tenancy/editions";

    protected HttpClient Operator { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Operator = await As(TestUser.HostAdmin);
    }

    protected static TestUser AdminOf(TestTenant tenant) => new(Guid.Empty, "admin", "", tenant);

    protected static string UniqueName(string kind = "t") => $"{kind}-{Guid.CreateVersion7():N}";

    protected async Task<JsonElement> GetAsync(string path) => await (await Operator.GetAsync(path)).JsonAsync();

    protected async Task<JsonElement> PostAsync(string path, object body) => await (await Operator.PostAsJsonAsync(path, body)).JsonAsync();

    protected async Task<JsonElement> PutAsync(string path, object body) => await (await Operator.PutAsJsonAsync(path, body)).JsonAsync();

    protected async Task DeleteAsync(string path) => (await Operator.DeleteAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

    protected async Task<Guid> EditionAsync(string? name = null) =>
        (await PostAsync(Editions, new { displayName = name ?? UniqueName("Edition") })).GetProperty("id").GetGuid();

    protected Task SetActiveAsync(TestTenant tenant, bool isActive) => PutAsync($"{Tenants}/{tenant.Id}/activation", new { isActive });
}
