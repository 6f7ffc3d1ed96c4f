using System.Net;
using System.Net.Http.Json;
using System.Text;
using Todo.Framework;

namespace Todo.IntegrationTests.Framework;

public class ConventionalEndpointTests(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly Guid Id = new("01890000-0000-7000-8000-000000000001");
    private readonly HttpClient _alice = host.As(SampleHost.Alice);

    [Fact]
    public async Task Get_answers_camel_case_with_nulls_and_numeric_enums()
    {
        var text = await _alice.GetStringAsync($"/api/sample/things/{Id}");

        text.ShouldBe($$"""{"name":"one","color":2,"dueDate":null,"note":null,"id":"{{Id}}"}""");
    }

    [Fact]
    public async Task Query_is_read_into_the_input_in_any_case()
    {
        var thing = (await (await _alice.GetAsync($"/api/sample/things?listId={Id}&OnlyOpen=true&color=2&ids={Id}&ids={Guid.Empty}&dueBefore=2026-11-23&maxResultCount=7&sorting=name%20asc")).JsonAsync())
            .GetProperty("items")[0];

        thing.GetProperty("name").GetString().ShouldBe($"{Id}|True|Blue|{Id},{Guid.Empty}|2026-11-23|7|name asc");
    }

    [Fact]
    public async Task Query_may_be_empty()
    {
        var thing = (await (await _alice.GetAsync("/api/sample/things")).JsonAsync()).GetProperty("items")[0];

        thing.GetProperty("name").GetString().ShouldBe("|False||||10|");
    }

    [Theory]
    [InlineData("listId=nonsense", "listId")]
    [InlineData("maxResultCount=many", "maxResultCount")]
    [InlineData("maxResultCount=1&maxResultCount=2", "maxResultCount")]
    [InlineData("onlyOpen=1", "onlyOpen")]
    [InlineData("color=7", "color")]
    [InlineData("ids=nonsense", "ids")]
    [InlineData("dueBefore=23.11.2026", "dueBefore")]
    [InlineData("maxResultCount=0", "maxResultCount")]
    [InlineData("maxResultCount=1001", "maxResultCount")]
    [InlineData("listId=x&color=y", "listId", "color")]
    public async Task Query_values_of_the_wrong_form_are_named(string query, params string[] members)
    {
        var error = await (await _alice.GetAsync("/api/sample/things?" + query)).ErrorAsync(HttpStatusCode.BadRequest);

        error.Code().ShouldBe(FrameworkErrorCodes.ValidationFailed);
        error.Members().ShouldBe(members, ignoreOrder: true);
    }

    [Fact]
    public async Task Post_takes_the_body()
    {
        var thing = await (await _alice.PostAsJsonAsync("/api/sample/things", new { listId = Id, name = "new", dueDate = "2026-11-23", more = 1 })).JsonAsync();

        thing.GetProperty("id").GetGuid().ShouldBe(Id);
        thing.GetProperty("dueDate").GetString().ShouldBe("2026-11-23");
    }

    [Fact]
    public async Task Patch_tells_absent_from_null()
    {
        var cleared = await (await _alice.PatchAsJsonAsync($"/api/sample/things/{Id}", new { name = "x", dueDate = (string?)null })).JsonAsync();
        var untouched = await (await _alice.PatchAsJsonAsync($"/api/sample/things/{Id}", new { })).JsonAsync();

        (cleared.GetProperty("name").GetString(), cleared.GetProperty("note").GetString()).ShouldBe(("x", "due "));
        (untouched.GetProperty("name").GetString(), untouched.GetProperty("note").GetString()).ShouldBe(("untouched", "due untouched"));
    }

    [Theory]
    [InlineData("""{"dueDate":"soon"}""", "dueDate")]
    [InlineData("""{"color":null}""", "color")]
    [InlineData("""{"name":null}""", "name")]
    [InlineData("""{"name":"12345678901"}""", "name")]
    public async Task Patch_names_the_wrong_field(string body, string member)
    {
        var response = await _alice.PatchAsync($"/api/sample/things/{Id}", new StringContent(body, Encoding.UTF8, "application/json"));

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe([member]);
    }

    [Fact]
    public async Task Patch_takes_merge_patch_content_type()
    {
        var response = await _alice.PatchAsync($"/api/sample/things/{Id}", new StringContent("""{"name":"x"}""", Encoding.UTF8, "application/merge-patch+json"));

        (await response.JsonAsync()).GetProperty("name").GetString().ShouldBe("x");
    }

    [Fact]
    public async Task Delete_without_a_result_is_204()
    {
        var response = await _alice.DeleteAsync($"/api/sample/things/{Id}?mutationId={Id}");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task Optional_body_may_be_left_out(string? body)
    {
        var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");

        var thing = await (await _alice.PostAsync($"/api/sample/things/{Id}/complete", content)).JsonAsync();

        thing.GetProperty("name").GetString().ShouldBe("done");
    }

    [Fact]
    public async Task Optional_body_may_be_sent()
    {
        var thing = await (await _alice.PostAsJsonAsync($"/api/sample/things/{Id}/complete", new { text = "hi" })).JsonAsync();

        thing.GetProperty("note").GetString().ShouldBe("hi");
    }

    [Fact]
    public async Task String_result_is_bare_text()
    {
        var response = await host.Anonymous().GetAsync("/api/sample/things/motto");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await response.Content.ReadAsStringAsync()).ShouldBe("keep going");
    }

    [Fact]
    public async Task Route_of_its_own_and_null_result()
    {
        var response = await host.Anonymous().GetAsync($"/api/sample/things/{Id}/shares/{Id}");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"listId\":")]
    [InlineData("{\"listId\":\"01890000-0000-7000-8000-000000000001\"} {}")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    public async Task Malformed_body_is_refused(string body)
    {
        var response = await _alice.PostAsync("/api/sample/things", new StringContent(body, Encoding.UTF8, "application/json"));

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(FrameworkErrorCodes.MalformedRequest);
    }

    [Fact]
    public async Task Too_deep_a_body_is_refused()
    {
        var body = "{\"notes\":" + new string('[', 500) + new string(']', 500) + "}";

        var response = await _alice.PostAsync("/api/sample/things", new StringContent(body, Encoding.UTF8, "application/json"));

        await response.ErrorAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("""{"listId":"nonsense"}""", "listId")]
    [InlineData("""{"listId":null}""", "listId")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","size":"5"}""", "size")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","size":99999999999}""", "size")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","name":5}""", "name")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","name":"\ud800"}""", "name")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","dueDate":"soon"}""", "dueDate")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","notes":[{"text":[]}]}""", "notes[0].text")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","name":"x","notes":[{"text":"123456"}]}""", "notes[0].text")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001","name":"12345678901"}""", "name")]
    [InlineData("""{"listId":"01890000-0000-7000-8000-000000000001"}""", "name")]
    [InlineData("""{"name":"x"}""", "listId")]
    public async Task Wrong_fields_are_named_without_our_types(string body, string member)
    {
        var response = await _alice.PostAsync("/api/sample/things", new StringContent(body, Encoding.UTF8, "application/json"));

        var error = await response.ErrorAsync(HttpStatusCode.BadRequest);
        error.Code().ShouldBe(FrameworkErrorCodes.ValidationFailed);
        error.Members().ShouldBe([member]);
        error.GetRawText().ShouldNotContain("System");
        error.GetProperty("details").GetString()!.ShouldContain($" - {member}: ");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Other_content_types_are_415(string contentType)
    {
        var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        await (await _alice.PostAsync("/api/sample/things", content)).ErrorAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Too_large_a_body_is_413_and_says_the_limit()
    {
        var response = await _alice.PostAsync("/api/sample/things", new StringContent(new string('x', 1024 * 1024 + 1), Encoding.UTF8, "application/json"));

        var error = await response.ErrorAsync(HttpStatusCode.RequestEntityTooLarge);
        error.Code().ShouldBe(FrameworkErrorCodes.RequestTooLarge);
        error.GetProperty("data").GetProperty("maxBytes").GetInt64().ShouldBe(1024 * 1024);
        error.Message().ShouldContain("1048576");
    }

    [Theory]
    [InlineData("GET", "/api/sample/things/nonsense")]
    [InlineData("GET", "/api/sample/nothing")]
    [InlineData("GET", "/api")]
    [InlineData("GET", "/api/sample/things/secret")]
    [InlineData("POST", "/api/nothing")]
    public async Task Unknown_routes_are_404(string method, string path)
    {
        var response = await _alice.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        (await response.ErrorAsync(HttpStatusCode.NotFound)).Message().ShouldContain(path);
    }

    [Fact]
    public async Task Wrong_method_is_405_and_says_the_right_ones()
    {
        var response = await _alice.DeleteAsync("/api/sample/things");

        await response.ErrorAsync(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"], ignoreOrder: true);
    }

    [Fact]
    public async Task Strangers_are_told_to_sign_in_before_anything_is_read()
    {
        var response = await host.Anonymous().PostAsync("/api/sample/things", new StringContent("{"));

        (await response.ErrorAsync(HttpStatusCode.Unauthorized)).Code().ShouldBe(FrameworkErrorCodes.Unauthenticated);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task Bad_token_is_refused_as_such()
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("Authorization", "Bearer nonsense");

        var response = await client.GetAsync("/api/sample/things");

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer error=\"invalid_token\"");
    }
}
