using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

/// <summary>Base of tests of tenants with a database to themselves; tenants and databases go with the test.</summary>
public abstract class OwnDatabaseTest(TodoHostFixture fixture) : SaasTest(fixture)
{
    private readonly List<OwnDatabase> _databases = [];
    private readonly List<TestTenant> _tenants = [];

    protected TodoHostFixture Fixture { get; } = fixture;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected OwnDatabase Database()
    {
        _databases.Add(new OwnDatabase(Host));
        return _databases[^1];
    }

    private protected async Task<TestTenant> TenantInAsync(OwnDatabase database)
    {
        var name = UniqueName();
        using var response = await CreateAsync(name, database.ConnectionString);
        var tenant = new TestTenant((await response.JsonAsync()).GetProperty("id").GetGuid(), name);
        _tenants.Add(tenant);
        return tenant;
    }

    private protected async Task<(OwnDatabase Database, TestTenant Tenant)> TenantWithDatabaseAsync()
    {
        var database = Database();
        return (database, await TenantInAsync(database));
    }

    private protected async Task<TestTenant> TenantInMainAsync()
    {
        _tenants.Add(await Given.TenantAsync());
        return _tenants[^1];
    }

    protected Task<HttpResponseMessage> CreateAsync(string name, string? connectionString) => Operator.PostAsJsonAsync(
        Tenants, new { name, adminEmailAddress = $"admin@{name}.example.org", adminPassword = TestUser.Password, connectionString });

    protected Task<HttpResponseMessage> MoveAsync(TestTenant tenant, string connectionString) =>
        Operator.PutAsync($"{PathOf(tenant)}?defaultConnectionString={Uri.EscapeDataString(connectionString)}", content: null);

    protected Task<HttpResponseMessage> MoveToMainAsync(TestTenant tenant) => Operator.DeleteAsync(PathOf(tenant));

    protected static string PathOf(TestTenant tenant) => $"{Tenants}/{tenant.Id}/default-connection-string";

    public override async ValueTask DisposeAsync()
    {
        // Else the nodes that start later would look for the databases.
        foreach (var tenant in _tenants) (await Operator.DeleteAsync($"{Tenants}/{tenant.Id}")).StatusCode.ShouldBeOneOf(HttpStatusCode.NoContent, HttpStatusCode.NotFound);
        await base.DisposeAsync();
        foreach (var database in _databases) await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
