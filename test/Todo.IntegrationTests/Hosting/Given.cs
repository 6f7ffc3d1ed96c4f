using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;

namespace Todo.IntegrationTests.Hosting;

/// <summary>Makes what a test needs, through the same doors as everybody, and always new: tests share no rows.</summary>
public sealed class Given(HostClients clients)
{
    /// <summary>Somebody who has just registered.</summary>
    public async Task<TestUser> UserAsync(TestTenant? tenant = null)
    {
        var name = UniqueName("user");
        using var client = clients.Anonymous(tenant);
        using var response = await client.PostAsJsonAsync(
            "/api/account/register", new { userName = name, emailAddress = $"{name}@example.org", password = TestUser.Password, appName = "Tests" });
        return new TestUser((await response.JsonAsync()).GetProperty("id").GetGuid(), name, $"{name}@example.org", tenant);
    }

    public async Task<TestTenant> TenantAsync()
    {
        var name = UniqueName("tenant");
        var tenant = await PostAsync(
            TestUser.HostAdmin, "/api/multi-tenancy/tenants", new { name, adminEmailAddress = $"admin@{name}.example.org", adminPassword = TestUser.Password });
        return new TestTenant(tenant.GetProperty("id").GetGuid(), name);
    }

    /// <summary>A list of the user, as the API answers it.</summary>
    public Task<JsonElement> ListAsync(TestUser owner, string name = "Groceries") => PostAsync(owner, "/api/todo/lists", new { name });

    public Task<JsonElement> SectionAsync(TestUser user, Guid listId, string name = "Next") => PostAsync(user, "/api/todo/sections", new { listId, name });

    public Task<JsonElement> ItemAsync(TestUser user, Guid listId, string title = "Buy milk", Guid? parentId = null, Guid? sectionId = null) =>
        PostAsync(user, "/api/todo/items", new { listId, title, parentId, sectionId });

    /// <param name="permission">View 1, Comment 2, Edit 3, Admin 4.</param>
    public Task<JsonElement> ShareAsync(TestUser owner, Guid listId, TestUser with, int permission) =>
        PostAsync(owner, $"/api/todo/lists/{listId}/shares", new { userNameOrEmail = with.UserName, permission });

    private async Task<JsonElement> PostAsync(TestUser user, string path, object body)
    {
        using var client = await clients.CreateClientAsync(user);
        using var response = await client.PostAsJsonAsync(path, body);
        return await response.JsonAsync();
    }

    private static string UniqueName(string kind) => $"{kind}-{Guid.CreateVersion7():N}";
}
