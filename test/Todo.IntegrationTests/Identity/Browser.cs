using System.Net;
using System.Text.RegularExpressions;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>What a browser does with the account pages: keeps cookies, and sends a form with the fields it came with. It
/// follows no redirect by itself, so that tests see each.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="sendsOrigin">Whether the header <c>Origin</c> goes along, as real browsers send it with a form.</param>
    public Browser(Uri address, bool sendsOrigin = false)
    {
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        if (sendsOrigin) _http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
    }

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(address);

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        _http.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public Task<string> HtmlAsync(string address) => _http.GetStringAsync(address);

    /// <summary>Opens the page and sends its first form.</summary>
    public Task<HttpResponseMessage> SubmitAsync(string page, params (string Name, string Value)[] fields) => SubmitToAsync(page, handler: null, fields);

    /// <summary>Opens the page and sends the form of that handler.</summary>
    public async Task<HttpResponseMessage> SubmitToAsync(string page, string? handler, params (string Name, string Value)[] fields)
    {
        var html = await _http.GetStringAsync(page);
        var action = FormAction().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            .First(address => handler is null || address == handler || address.Contains("handler=" + handler, StringComparison.Ordinal));
        return await PostAsync(action, [.. fields, ("__RequestVerificationToken", AntiforgeryTokenOf(html))]);
    }

    public static string AntiforgeryTokenOf(string html) => AntiforgeryToken().Match(html).Groups[1].Value;

    public Task<HttpResponseMessage> SignInAsync(string userName, string page = "/Account/Login", string password = TestUser.Password) =>
        SubmitAsync(page, ("UserNameOrEmailAddress", userName), ("Password", password));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<(?:form|button)[^>]* (?:form)?action=\"([^\"]+)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}
