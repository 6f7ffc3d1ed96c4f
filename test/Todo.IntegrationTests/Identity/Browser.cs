using System.Net;
using System.Text.RegularExpressions;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>What a browser does with the account pages: keeps cookies, and sends a form with the fields it came with. It
/// follows no redirect by itself, so that tests see each.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri address) =>
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(address);

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        _http.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    /// <summary>Opens the page and sends its form.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, params (string Name, string Value)[] fields)
    {
        var html = await _http.GetStringAsync(page);
        var action = WebUtility.HtmlDecode(FormAction().Match(html).Groups[1].Value);
        var antiforgeryToken = AntiforgeryToken().Match(html).Groups[1].Value;
        return await PostAsync(action, [.. fields, ("__RequestVerificationToken", antiforgeryToken)]);
    }

    public Task<HttpResponseMessage> SignInAsync(string userName, string page = "/Account/Login", string password = TestUser.Password) =>
        SubmitAsync(page, ("UserNameOrEmailAddress", userName), ("Password", password));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<form[^>]* action=\"([^\"]+)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}
