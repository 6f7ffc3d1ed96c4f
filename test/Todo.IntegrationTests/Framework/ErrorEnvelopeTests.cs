using System.Net;
using Todo.Framework;

namespace Todo.IntegrationTests.Framework;

public class ErrorEnvelopeTests(SampleHost host) : IClassFixture<SampleHost>
{
    private readonly HttpClient _alice = host.As(SampleHost.Alice);

    private async Task<HttpResponseMessage> FailAsync(string how, string? language = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/sample/things/fail?how={how}");
        if (language is not null) request.Headers.Add("Accept-Language", language);
        return await _alice.SendAsync(request);
    }

    [Fact]
    public async Task Business_error_is_403_with_its_text_and_data()
    {
        var error = await (await FailAsync("business")).ErrorAsync(HttpStatusCode.Forbidden);

        error.Code().ShouldBe("Sample:TooMany");
        error.Message().ShouldBe("You already have 3.");
        error.GetProperty("data").GetProperty("count").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Business_error_follows_the_callers_language() =>
        (await (await FailAsync("business", "zh-CN")).ErrorAsync(HttpStatusCode.Forbidden)).Message().ShouldBe("您已有 3 个。");

    [Fact]
    public async Task Mapped_code_has_its_status() => (await (await FailAsync("mapped")).ErrorAsync(HttpStatusCode.Gone)).Code().ShouldBe("Sample:Gone");

    [Fact]
    public async Task Missing_entity_is_404()
    {
        var error = await (await FailAsync("notFound")).ErrorAsync(HttpStatusCode.NotFound);

        (error.Code(), error.Message()).ShouldBe(("Sample:ThingNotFound", "What you are looking for does not exist."));
    }

    [Fact]
    public async Task Stale_write_is_409_and_brings_the_current_row()
    {
        var error = await (await FailAsync("stale")).ErrorAsync(HttpStatusCode.Conflict);

        error.GetProperty("data").GetProperty("current").GetProperty("name").GetString().ShouldBe("newer");
    }

    [Fact]
    public async Task Forbidden_is_403_never_401() => (await (await FailAsync("forbidden")).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe(FrameworkErrorCodes.Forbidden);

    [Fact]
    public async Task Unexpected_error_tells_nothing_and_is_logged_once_with_its_correlation_id()
    {
        var before = host.Logs.Errors.Count;
        var response = await FailAsync("boom");

        var error = await response.ErrorAsync(HttpStatusCode.InternalServerError);
        error.GetRawText().ShouldNotContain("hunter2");
        error.Message().ShouldContain(response.Headers.GetValues("X-Correlation-Id").Single());
        host.Logs.Errors.Skip(before).Count(e => e.Contains("hunter2", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Missing_query_parameter_is_named() =>
        (await (await _alice.PostAsync("/api/sample/things/fail", null)).ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["how"]);

    [Fact]
    public async Task Error_outside_the_api_is_an_envelope_for_programs_and_a_line_for_browsers()
    {
        var client = host.Anonymous();
        await (await client.GetAsync("/page/fail")).ErrorAsync(HttpStatusCode.InternalServerError);
        client.DefaultRequestHeaders.Add("Accept", "text/html,*/*");

        var page = await client.GetAsync("/page/fail");

        page.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await page.Content.ReadAsStringAsync()).ShouldStartWith("Something went wrong");
    }

    [Fact]
    public async Task Client_that_leaves_is_no_error()
    {
        var before = host.Logs.Errors.Count;
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() => _alice.PostAsync("/api/sample/things/wait", null, leaving.Token));

        await Task.Delay(200, TestContext.Current.CancellationToken);
        host.Logs.Errors.Count.ShouldBe(before);
    }
}
