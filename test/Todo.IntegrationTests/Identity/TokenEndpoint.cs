using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>Asks <c>/connect</c> as the web app does.</summary>
internal static class TokenEndpoint
{
    public const string Scope = "openid profile email roles offline_access Todo";

    public static Task<HttpResponseMessage> PasswordAsync(this HttpClient http, string userName, string password = TestUser.Password, string scope = Scope) =>
        http.TokenAsync(("grant_type", "password"), ("username", userName), ("password", password), ("scope", scope));

    public static Task<HttpResponseMessage> RefreshAsync(this HttpClient http, string refreshToken) =>
        http.TokenAsync(("grant_type", "refresh_token"), ("refresh_token", refreshToken));

    public static Task<HttpResponseMessage> RevokeAsync(this HttpClient http, string token) =>
        http.FormAsync("/connect/revocat", [("token", token), ("client_id", "Todo_App")]);

    public static Task<HttpResponseMessage> TokenAsync(this HttpClient http, params (string Name, string Value)[] fields) =>
        http.FormAsync("/connect/token", [.. fields, ("client_id", "Todo_App")]);

    public static async Task<Tokens> TokensAsync(this Task<HttpResponseMessage> pending)
    {
        using var response = await pending;
        var json = await response.JsonAsync();
        return new Tokens(json.GetProperty("access_token").GetString()!, json.GetProperty("refresh_token").GetString()!, json.GetProperty("id_token").GetString()!);
    }

    /// <summary>The error's code and description, after a look at the status.</summary>
    public static async Task<(string Error, string Description)> RefusalAsync(this Task<HttpResponseMessage> pending, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using var response = await pending;
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, text);
        var json = JsonDocument.Parse(text).RootElement;
        return (json.GetProperty("error").GetString()!, json.GetProperty("error_description").GetString()!);
    }

    private static Task<HttpResponseMessage> FormAsync(this HttpClient http, string path, IEnumerable<(string Name, string Value)> fields) =>
        http.PostAsync(path, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));
}
