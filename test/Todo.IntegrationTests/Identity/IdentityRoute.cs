using System.Net.Http.Json;
using System.Text.Json;

namespace Todo.IntegrationTests.Identity;

/// <summary>A route of the users and roles administration with a request that suits it.</summary>
/// <param name="Target">What <c>{id}</c> of the path means: a user, a role, or nothing.</param>
public sealed record IdentityRoute(string Method, string Path, string Permission, string? Target = null, object? Body = null)
{
    private static readonly object AnyUser = new { userName = "someone", email = "someone@example.org", password = "1q2w3E*", roleNames = Array.Empty<string>() };
    private static readonly object AnyRole = new { name = "some-role" };

    public static IReadOnlyList<IdentityRoute> All { get; } =
    [
        new("GET", "users", "AbpIdentity.Users"),
        new("POST", "users", "AbpIdentity.Users.Create", Body: AnyUser),
        new("GET", "users/{id}", "AbpIdentity.Users", "user"),
        new("PUT", "users/{id}", "AbpIdentity.Users.Update", "user", AnyUser),
        new("DELETE", "users/{id}", "AbpIdentity.Users.Delete", "user"),
        new("GET", "users/{id}/roles", "AbpIdentity.Users", "user"),
        new("PUT", "users/{id}/roles", "AbpIdentity.Users.Update", "user", new { roleNames = new[] { "user" } }),
        new("POST", "users/{id}/lock", "AbpIdentity.Users.Update", "user"),
        new("POST", "users/{id}/unlock", "AbpIdentity.Users.Update", "user"),
        new("DELETE", "users/{id}/sessions", "AbpIdentity.Users.Update", "user"),
        new("DELETE", "users/{id}/two-factor", "AbpIdentity.Users.Update", "user"),
        new("GET", "users/assignable-roles", "AbpIdentity.Users"),
        new("GET", "users/by-username/{userName}", "AbpIdentity.Users"),
        new("GET", "users/by-email/{email}", "AbpIdentity.Users"),
        new("GET", "users/lookup/search", "AbpIdentity.UserLookup"),
        new("GET", "users/lookup/count", "AbpIdentity.UserLookup"),
        new("GET", "users/lookup/{id}", "AbpIdentity.UserLookup"),
        new("GET", "users/lookup/by-username/{userName}", "AbpIdentity.UserLookup"),
        new("GET", "roles", "AbpIdentity.Roles"),
        new("GET", "roles/all", "AbpIdentity.Roles"),
        new("POST", "roles", "AbpIdentity.Roles.Create", Body: AnyRole),
        new("GET", "roles/{id}", "AbpIdentity.Roles", "role"),
        new("PUT", "roles/{id}", "AbpIdentity.Roles.Update", "role", AnyRole),
        new("DELETE", "roles/{id}", "AbpIdentity.Roles.Delete", "role"),
    ];

    public static IdentityRoute Find(string name) => All.Single(r => r.ToString() == name);

    public async Task<HttpResponseMessage> CallAsync(HttpClient http, Guid userId = default, Guid roleId = default)
    {
        var path = "/api/identity/" + Path.Replace("{id}", (Target == "role" ? roleId : userId).ToString(), StringComparison.Ordinal)
            .Replace("{userName}", "nobody", StringComparison.Ordinal).Replace("{email}", "nobody@example.org", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(Method), path);
        if (Body is not null) request.Content = JsonContent.Create(Body, options: JsonSerializerOptions.Web);
        return await http.SendAsync(request);
    }

    public override string ToString() => $"{Method} {Path}";
}
