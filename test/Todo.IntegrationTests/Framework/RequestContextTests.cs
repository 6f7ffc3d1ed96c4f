using System.Net;
using System.Text.Json;

namespace Todo.IntegrationTests.Framework;

public class RequestContextTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Who = "/api/sample/things/who";

    private static async Task<JsonElement> WhoAsync(HttpClient client, string path = Who, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await (await client.SendAsync(request)).JsonAsync();
    }

    [Fact]
    public async Task Signed_in_user_acts_in_their_own_tenant_whatever_the_request_says()
    {
        var who = await WhoAsync(host.As(SampleHost.Alice, SampleHost.TenantA), Who + "?__tenant=Bolt", ("__tenant", SampleHost.TenantB.ToString()), ("Cookie", "__tenant=Bolt"));

        who.GetProperty("tenantId").GetGuid().ShouldBe(SampleHost.TenantA);
        who.GetProperty("tenantName").GetString().ShouldBe("Acme");
    }

    [Fact]
    public async Task Host_user_stays_with_the_host() =>
        (await WhoAsync(host.As(SampleHost.Alice), Who + "?__tenant=Bolt")).GetProperty("tenantId").ValueKind.ShouldBe(JsonValueKind.Null);

    [Theory]
    [InlineData("acme", null, null)]
    [InlineData(null, "01890000-0000-7000-8000-0000000000aa", null)]
    [InlineData(null, null, "Acme")]
    [InlineData("Acme", "Bolt", "Bolt")]
    public async Task Stranger_names_the_tenant_by_query_header_or_cookie(string? query, string? header, string? cookie)
    {
        var headers = new List<(string, string)>();
        if (header is not null) headers.Add(("__tenant", header));
        if (cookie is not null) headers.Add(("Cookie", "__tenant=" + cookie));

        var who = await WhoAsync(host.Anonymous(), query is null ? Who : $"{Who}?__tenant={query}", [.. headers]);

        who.GetProperty("tenantId").GetGuid().ShouldBe(SampleHost.TenantA);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("closed")]
    [InlineData("01890000-0000-7000-8000-0000000000dd")]
    public async Task Unknown_or_inactive_tenant_is_404(string tenant)
    {
        var response = await host.Anonymous().GetAsync($"{Who}?__tenant={tenant}");

        (await response.ErrorAsync(HttpStatusCode.NotFound)).Message().ShouldContain(tenant);
        response.Headers.Contains("Abp-Tenant-Resolve-Error").ShouldBeTrue();
    }

    [Fact]
    public async Task Token_of_a_closed_tenant_is_refused() =>
        await (await host.As(SampleHost.Alice, SampleHost.Closed).GetAsync(Who)).ErrorAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task Stale_tenant_cookie_is_deleted_and_does_not_hide_the_web_app()
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", "__tenant=nobody");

        (await client.GetAsync(Who)).Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith("__tenant=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
        (await client.GetAsync("/some/page/of/the/app")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Cookie_of_the_account_pages_does_not_open_the_api()
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", $"user={SampleHost.Alice}");

        (await WhoAsync(client)).GetProperty("userId").ValueKind.ShouldBe(JsonValueKind.Null);
        await (await client.GetAsync("/api/sample/things")).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.8", "de")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-Hans-CN", "zh-Hans")]
    [InlineData("fr", "en")]
    [InlineData("nonsense-xx-yy;;q=", "en")]
    public async Task Language_comes_from_accept_language(string acceptLanguage, string culture) =>
        (await WhoAsync(host.Anonymous(), Who, ("Accept-Language", acceptLanguage))).GetProperty("culture").GetString().ShouldBe(culture);

    [Fact]
    public async Task Language_by_query_beats_cookie_beats_header()
    {
        (string, string)[] headers = [("Accept-Language", "en"), ("Cookie", ".AspNetCore.Culture=c%3Dde%7Cuic%3Dde")];

        (await WhoAsync(host.Anonymous(), Who, headers)).GetProperty("culture").GetString().ShouldBe("de");
        (await WhoAsync(host.Anonymous(), Who + "?culture=zh-Hans", headers)).GetProperty("culture").GetString().ShouldBe("zh-Hans");
    }

    [Fact]
    public async Task Well_formed_correlation_id_is_taken_over()
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("X-Correlation-Id", "order-4711");

        var response = await client.GetAsync(Who);

        response.Headers.GetValues("X-Correlation-Id").ShouldBe(["order-4711"]);
        (await response.JsonAsync()).GetProperty("correlationId").GetString().ShouldBe("order-4711");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("<script>")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task Other_correlation_ids_are_replaced(string sent)
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Correlation-Id", sent);

        var answered = (await client.GetAsync(Who)).Headers.GetValues("X-Correlation-Id").Single();

        answered.ShouldNotBe(sent);
        answered.Length.ShouldBe(32);
    }

    [Fact]
    public async Task Idempotency_key_reaches_the_service() =>
        (await WhoAsync(host.Anonymous(), Who, ("Idempotency-Key", "key-1"))).GetProperty("idempotencyKey").GetString().ShouldBe("key-1");

    [Theory]
    [InlineData("a b")]
    [InlineData("ü")]
    public async Task Idempotency_key_of_other_characters_is_400(string key)
    {
        var client = host.As(SampleHost.Alice);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Idempotency-Key", key);

        await (await client.GetAsync(Who)).ErrorAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Idempotency_key_over_128_characters_is_400()
    {
        var client = host.As(SampleHost.Alice);
        client.DefaultRequestHeaders.Add("Idempotency-Key", new string('k', 129));

        await (await client.GetAsync(Who)).ErrorAsync(HttpStatusCode.BadRequest);
    }
}
