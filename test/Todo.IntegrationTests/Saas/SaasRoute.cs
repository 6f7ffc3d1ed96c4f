using System.Net.Http.Json;

namespace Todo.IntegrationTests.Saas;

/// <summary>One route of the module with a call of it.</summary>
/// <param name="Template">As the API definition has it, without <c>api/multi-tenancy/</c>.</param>
internal sealed record SaasRoute(HttpMethod Method, string Template, object? Body = null, string Query = "")
{
    public static IReadOnlyList<SaasRoute> All { get; } =
    [
        new(HttpMethod.Get, "tenants"),
        new(HttpMethod.Post, "tenants", new { name = "nobody", adminEmailAddress = "a@example.org", adminPassword = "1q2w3E*" }),
        new(HttpMethod.Get, "tenants/{id}"),
        new(HttpMethod.Put, "tenants/{id}", new { name = "nobody" }),
        new(HttpMethod.Delete, "tenants/{id}"),
        new(HttpMethod.Put, "tenants/{id}/activation", new { isActive = false }),
        new(HttpMethod.Put, "tenants/{id}/edition", new { }),
        new(HttpMethod.Get, "tenants/{id}/default-connection-string"),
        new(HttpMethod.Put, "tenants/{id}/default-connection-string", Query: "?defaultConnectionString=Host%3Dnowhere"),
        new(HttpMethod.Delete, "tenants/{id}/default-connection-string"),
        new(HttpMethod.Get, "editions"),
        new(HttpMethod.Post, "editions", new { displayName = "Nobody's" }),
        new(HttpMethod.Get, "editions/{id}"),
        new(HttpMethod.Put, "editions/{id}", new { displayName = "Nobody's" }),
        new(HttpMethod.Delete, "editions/{id}"),
    ];

    public bool HasId => Template.Contains("{id}", StringComparison.Ordinal);

    public async Task<HttpResponseMessage> CallAsync(HttpClient http, Guid id)
    {
        using var request = new HttpRequestMessage(Method, "/api/multi-tenancy/" + Template.Replace("{id}", id.ToString(), StringComparison.Ordinal) + Query);
        if (Body is not null) request.Content = JsonContent.Create(Body);
        return await http.SendAsync(request);
    }

    public override string ToString() => $"{Method} {Template}";
}
