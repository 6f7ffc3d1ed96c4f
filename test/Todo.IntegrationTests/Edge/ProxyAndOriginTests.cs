using System.Net;
using System.Net.Http.Headers;
using Todo.Framework;
using Todo.Host;
using Todo.Host.Configuration;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;

namespace Todo.IntegrationTests.Edge;

public class ProxyAndOriginTests(EdgeHost edge, TodoHostFixture plain) : IClassFixture<EdgeHost>
{
    private const string Discovery = "/.well-known/openid-configuration";

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await client.SendAsync(request);
    }

    [Fact]
    public async Task Scheme_of_a_known_proxy_is_believed()
    {
        using var client = edge.From("198.51.100.200", scheme: "https");
        client.DefaultRequestHeaders.Host = "todo.example"; // HSTS leaves localhost alone

        using var response = await client.GetAsync(Discovery);

        (await response.JsonAsync()).GetProperty("issuer").GetString().ShouldBe("https://todo.example/");
        response.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=2592000"]);
    }

    [Fact]
    public async Task Without_a_known_proxy_nobody_names_scheme_or_address()
    {
        using var client = (await plain.GetHostAsync()).Clients.Anonymous();
        client.DefaultRequestHeaders.Host = "todo.example";

        using var response = await SendAsync(client, HttpMethod.Get, Discovery, ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.1"));

        (await response.JsonAsync()).GetProperty("issuer").GetString().ShouldBe("http://todo.example/");
        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/todo/lists")]
    [InlineData("/connect/token")]
    [InlineData("/connect/userinfo")]
    [InlineData("/signalr-hubs/todo/negotiate")]
    public async Task Listed_origin_may_call_and_another_may_not(string path)
    {
        using var client = edge.FromElsewhere();
        (string, string)[] preflight = [("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization,__tenant,x-signalr-user-agent")];

        using var listed = await SendAsync(client, HttpMethod.Options, path, [("Origin", EdgeHost.Origin), .. preflight]);
        using var other = await SendAsync(client, HttpMethod.Options, path, [("Origin", "https://app.example.evil.example"), .. preflight]);

        listed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        listed.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([EdgeHost.Origin]);
        listed.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        other.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Listed_origin_can_read_errors_and_what_they_are_about()
    {
        using var client = edge.FromElsewhere();

        using var response = await SendAsync(client, HttpMethod.Get, "/api/todo/lists", ("Origin", EdgeHost.Origin));

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([EdgeHost.Origin]);
        var exposed = string.Join(',', response.Headers.GetValues("Access-Control-Expose-Headers"));
        foreach (var name in new[] { "_AbpErrorFormat", "Abp-Tenant-Resolve-Error", "Retry-After" }) exposed.ShouldContain(name);
    }

    [Fact]
    public async Task By_default_no_origin_may_call()
    {
        using var client = (await plain.GetHostAsync()).Clients.Anonymous();

        using var response = await SendAsync(client, HttpMethod.Get, "/api/abp/api-definition", ("Origin", EdgeHost.Origin));

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Cookie_of_a_signed_in_browser_does_nothing_at_the_api()
    {
        var host = await plain.GetHostAsync();
        var user = await (await plain.GivenAsync()).UserAsync();
        using var browser = new Browser(host.Clients.Address);
        (await browser.SignInAsync(user.UserName)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        browser.Cookies.Count.ShouldBeGreaterThan(0);

        await (await browser.GetAsync("/api/todo/lists")).ErrorAsync(HttpStatusCode.Unauthorized);
        var configuration = await (await browser.GetAsync("/api/abp/application-configuration")).JsonAsync();

        configuration.GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/abp/application-configuration", "no-store")]
    [InlineData("/connect/token", "no-store")]
    [InlineData("/Account/Login", "no-store")]
    public async Task What_is_about_its_caller_is_not_kept(string path, string expected)
    {
        using var client = (await plain.GetHostAsync()).Clients.Anonymous();

        using var response = await client.GetAsync(path);

        response.Headers.CacheControl!.ToString().ShouldContain(expected);
    }

    [Theory]
    [InlineData("/Account/Login")]
    [InlineData("/connect/token")]
    [InlineData("/connect/authorize")]
    [InlineData("/api/todo/lists")]
    public async Task Form_that_is_too_large_is_refused_and_says_so(string path)
    {
        using var client = (await plain.GetHostAsync()).Clients.Anonymous();
        using var form = new ByteArrayContent(new byte[2 * 1024 * 1024]);
        form.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

        using var response = await client.PostAsync(path, form);

        (await response.ErrorAsync(HttpStatusCode.RequestEntityTooLarge)).Code().ShouldBe(FrameworkErrorCodes.RequestTooLarge);
    }

    [Theory]
    [InlineData("Cors:Origins=https://app.example/path")]
    [InlineData("Cors:Origins=*")]
    [InlineData("Cors:Origins=app.example")]
    [InlineData("Proxy:KnownNetworks=10.0.0.0/33")]
    [InlineData("Proxy:KnownNetworks=proxy")]
    [InlineData("Proxy:ForwardLimit=0")]
    [InlineData("Security:HstsDays=-1")]
    public void A_wrong_value_is_named_before_anything_starts(string setting) =>
        Should.Throw<InvalidConfigurationException>(() => TodoHost.CreateBuilder([$"--{setting}"])).Message.ShouldStartWith(setting.Split('=')[0]);
}
