using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks;

/// <summary>What is measured on, made over the host's own API: two users, and lists of the first.</summary>
/// <param name="Token">Of the owner.</param>
/// <param name="MemberToken">Of the one the live list is shared with.</param>
/// <param name="ReadListId">Of 50 items; never written to again.</param>
/// <param name="WriteListIds">So many that writers seldom meet in one: there they would wait for each other's commit.</param>
internal sealed record BenchmarkData(string Token, string MemberToken, Guid ReadListId, IReadOnlyList<Guid> WriteListIds, Guid LiveListId)
{
    public const string Password = "1q2w3E*bench";
    private const int ItemCount = 50;
    private const int WriteListCount = 128;

    public static async Task<BenchmarkData> CreateAsync(Stage stage, CancellationToken cancellationToken)
    {
        var http = stage.Host.Http;
        var token = await SignInAsync(http, "owner", cancellationToken);
        var memberToken = await SignInAsync(http, "member", cancellationToken);
        var readListId = await CreateListAsync(http, token, "Move to the new flat", cancellationToken);
        for (var i = 0; i < ItemCount; i++) await PostAsync(http, token, "/api/todo/items", ItemOf(readListId, i), cancellationToken);
        var writeListIds = new Guid[WriteListCount];
        for (var i = 0; i < WriteListCount; i++) writeListIds[i] = await CreateListAsync(http, token, $"List {i}", cancellationToken);
        var liveListId = await CreateListAsync(http, token, "Launch day", cancellationToken);
        await PostAsync(http, token, $"/api/todo/lists/{liveListId}/shares", new() { ["userNameOrEmail"] = "member", ["permission"] = 1 }, cancellationToken);
        await stage.Database.AnalyzeAsync(cancellationToken);
        return new BenchmarkData(token, memberToken, readListId, writeListIds, liveListId);
    }

    /// <summary>Every fifth with a description, every third with a due date.</summary>
    private static JsonObject ItemOf(Guid listId, int number) => new()
    {
        ["listId"] = listId,
        ["title"] = $"Label the boxes of room {number}, and say what is fragile",
        ["description"] = number % 5 == 0 ? "Two labels a box:\n\n- one on the **long** side\n- one on the lid" : null,
        ["dueDate"] = number % 3 == 0 ? "2026-11-23" : null,
        ["priority"] = number % 5,
    };

    private static async Task<string> SignInAsync(HttpClient http, string userName, CancellationToken cancellationToken)
    {
        var user = new JsonObject
        {
            ["userName"] = userName,
            ["emailAddress"] = $"{userName}@example.com",
            ["password"] = Password,
            ["appName"] = "Benchmark",
        };
        await PostAsync(http, token: null, "/api/account/register", user, cancellationToken);
        return await GetTokenAsync(http, userName, cancellationToken);
    }

    /// <summary>Signs a user in, and answers the access token.</summary>
    public static async Task<string> GetTokenAsync(HttpClient http, string userName, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = "Todo_App",
            ["scope"] = "openid profile email roles Todo",
            ["username"] = userName,
            ["password"] = Password,
        });
        using var response = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form, cancellationToken);
        return (string)(await ReadAsync(response, cancellationToken))["access_token"]!;
    }

    private static async Task<Guid> CreateListAsync(HttpClient http, string token, string name, CancellationToken cancellationToken) =>
        (Guid)(await PostAsync(http, token, "/api/todo/lists", new() { ["name"] = name }, cancellationToken))["id"]!;

    private static async Task<JsonNode> PostAsync(HttpClient http, string? token, string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var response = await http.SendAsync(request, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.IsSuccessStatusCode
            ? (await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))!
            : throw new BenchmarkException($"{response.RequestMessage?.RequestUri}: {response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}");
}
