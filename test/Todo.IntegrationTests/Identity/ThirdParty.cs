using System.Net.Http.Headers;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>An application of somebody else, registered by the host's administrator: a public client that asks for consent.</summary>
internal sealed class ThirdParty(InProcessHost host, string clientId, string name)
{
    public const string RedirectUri = "https://third.example/callback";
    public const string ReadScope = "openid offline_access todo:read";
    public const string WriteScope = "openid offline_access profile todo:read todo:write";

    private static readonly string[] RedirectUris = [RedirectUri];
    private static readonly string[] GrantTypes = ["authorization_code", "refresh_token"];
    private static readonly string[] Scopes = ["profile", "email", "todo:read", "todo:write"];

    public string ClientId => clientId;
    public string Name => name;

    public static async Task<ThirdParty> RegisterAsync(InProcessHost host)
    {
        var clientId = $"third-{Guid.CreateVersion7():N}";
        using var admin = await host.Clients.CreateClientAsync(TestUser.HostAdmin);
        using var response = await admin.PostAsJsonAsync(
            "/api/openiddict/applications",
            new { clientId, displayName = $"Reports <{clientId}>", consent = "explicit", redirectUris = RedirectUris, postLogoutRedirectUris = RedirectUris, grantTypes = GrantTypes, scopes = Scopes });
        return new ThirdParty(host, clientId, (await response.JsonAsync()).GetProperty("displayName").GetString()!);
    }

    public AuthorizationRequest Request(string scope = ReadScope) =>
        new AuthorizationRequest(host.Clients.Address).With("client_id", clientId).With("redirect_uri", RedirectUri).With("scope", scope);

    /// <summary>What a signed-in user does the first time.</summary>
    public async Task<Tokens> AllowedByAsync(Browser browser, string scope = ReadScope)
    {
        var request = Request(scope);
        using var answer = await browser.SubmitAsync(request.Path, ConsentForm.Fields(request, "allow"));
        return await ExchangeAsync(request, answer);
    }

    public Task<Tokens> ExchangeAsync(AuthorizationRequest request, HttpResponseMessage redirect) => RedeemAsync(request, redirect).TokensAsync();

    public Task<HttpResponseMessage> RedeemAsync(AuthorizationRequest request, HttpResponseMessage redirect) =>
        PostAsync([.. request.Exchange(AuthorizationRequest.AnswerOf(redirect)["code"])]);

    public Task<HttpResponseMessage> RefreshAsync(string refreshToken) => PostAsync(("grant_type", "refresh_token"), ("refresh_token", refreshToken));

    public async Task<HttpResponseMessage> UseAsync(Tokens tokens, HttpMethod method, string path)
    {
        using var http = host.Clients.Anonymous();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Access);
        if (method == HttpMethod.Post) request.Content = JsonContent.Create(new { name = "Theirs" });
        return await http.SendAsync(request);
    }

    private Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields) => host.Clients.Anonymous().PostAsync(
        "/connect/token", new FormUrlEncodedContent(fields.Append((Name: "client_id", Value: clientId)).Select(f => KeyValuePair.Create(f.Name, f.Value))));
}
