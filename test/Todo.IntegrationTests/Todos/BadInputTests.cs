using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>Whatever comes in, the answer names what is wrong, and the host lives on.</summary>
public sealed class BadInputTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"title\": 5, \"listId\": \"x\"}")]
    [InlineData("{\"title\": {\"a\": 1}}")]
    [InlineData("{\"listId\": \"no-guid\", \"title\": \"a\"}")]
    [InlineData("{\"title\": \"\\ud800\"}")]
    public async Task A_body_that_is_no_item_gets_400_with_a_code(string body)
    {
        var scene = await SceneAsync();

        var error = await SendRawAsync(scene.Owner, HttpMethod.Post, "/api/todo/items", Encoding.UTF8.GetBytes(body));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.Body);
        error.Code.ShouldNotBeNullOrEmpty();
        error.Body.ShouldNotContain("System.");
        error.Body.ShouldNotContain("Todo.Todos");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_get_400()
    {
        var scene = await SceneAsync();

        var error = await SendRawAsync(scene.Owner, HttpMethod.Post, "/api/todo/items", [0xFF, 0xFE, 0x00, 0x01, 0x80]);

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.Body);
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_gets_413_and_the_host_lives_on()
    {
        var scene = await SceneAsync();
        var body = Encoding.UTF8.GetBytes($"{{\"listId\":\"{scene.List.Id}\",\"title\":\"{new string('x', 10 * 1024 * 1024)}\"}}");

        var error = await SendRawAsync(scene.Owner, HttpMethod.Post, "/api/todo/items", body);

        error.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge, error.Body);
        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Write the plan");
    }

    [Fact]
    public async Task A_body_that_is_nested_a_thousand_deep_gets_400()
    {
        var scene = await SceneAsync();
        var body = string.Concat(Enumerable.Repeat("{\"a\":", 1_000)) + "1" + new string('}', 1_000);

        var error = await SendRawAsync(scene.Owner, HttpMethod.Post, "/api/todo/items", Encoding.UTF8.GetBytes(body));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.Body);
    }

    [Theory]
    [InlineData("Robert'); DROP TABLE todo.todo_items;--")]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("{{constructor.constructor('alert(1)')()}}")]
    [InlineData("👩‍👩‍👧‍👦 שלום ‮ abc \u0001")]
    public async Task A_title_is_a_text_and_nothing_else(string title)
    {
        var scene = await SceneAsync();

        var item = await scene.Owner.CreateItemAsync(scene.List.Id, title);

        item.Title.ShouldBe(title.Trim());
        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.ShouldContain(i => i.Title == title.Trim());
    }

    [Fact]
    public async Task A_title_with_a_nul_character_gets_400()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateItemAsync(scene.List.Id, "a\0b"));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.Members.ShouldBe(["title"]);
    }

    [Theory]
    [InlineData("title", TodoItemConsts.MaxTitleLength)]
    [InlineData("description", TodoItemConsts.MaxDescriptionLength)]
    [InlineData("timeZone", TodoItemConsts.MaxTimeZoneLength)]
    public async Task A_text_of_an_item_that_is_too_long_gets_400_with_the_field_and_the_limit(string field, int limit)
    {
        var scene = await SceneAsync();
        var patch = new Dictionary<string, object> { [field] = new string('x', limit + 1) };
        var create = new Dictionary<string, object>(patch) { ["listId"] = scene.List.Id };
        create.TryAdd("title", "A title");

        var errors = new[]
        {
            await Should.ThrowAsync<TodoApiException>(() => scene.Owner.PatchItemAsync(scene.ItemId, patch)),
            await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateItemAsync(create)),
        };

        foreach (var error in errors)
        {
            error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            error.Members.ShouldBe([field]);
            error.Body.ShouldContain(limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("{\"status\": 9}", "status")]
    [InlineData("{\"status\": 0}", "status")]
    [InlineData("{\"priority\": -1}", "priority")]
    [InlineData("{\"estimateMinutes\": -5}", "estimateMinutes")]
    [InlineData("{\"title\": null}", "title")]
    [InlineData("{\"title\": \"  \"}", "title")]
    [InlineData("{\"dueDate\": \"2026-02-30\"}", "dueDate")]
    [InlineData("{\"status\": \"Completed\"}", "status")]
    public async Task A_value_out_of_range_gets_400_with_the_field(string patch, string member)
    {
        var scene = await SceneAsync();

        var error = await SendRawAsync(scene.Owner, HttpMethod.Patch, $"/api/todo/items/{scene.ItemId}", Encoding.UTF8.GetBytes(patch));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.Body);
        error.Members.ShouldBe([member]);
    }

    [Theory]
    [InlineData("name", "", 201)]
    [InlineData("icon", "x", 65)]
    public async Task A_text_of_a_list_that_is_too_long_gets_400_with_the_field(string field, string value, int length)
    {
        var scene = await SceneAsync();
        var patch = new Dictionary<string, object> { [field] = value.PadRight(length, 'x') };

        var error = await Should.ThrowAsync<TodoApiException>(
            () => scene.Owner.SendAsync<TodoListDto>(HttpMethod.Patch, $"/api/todo/lists/{scene.List.Id}", patch));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.Members.ShouldBe([field]);
    }

    [Theory]
    [InlineData("&maxResultCount=1001", "maxResultCount")]
    [InlineData("&maxResultCount=0", "maxResultCount")]
    [InlineData("&skipCount=-1", "skipCount")]
    [InlineData("&skipCount=1000000", "skipCount")]
    [InlineData("&maxResultCount=many", "maxResultCount")]
    public async Task A_page_out_of_bounds_gets_400_with_the_field(string query, string member)
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.GetItemsAsync(scene.List.Id, query));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.Members.ShouldBe([member]);
    }

    [Theory]
    [InlineData("&sorting=title", TodoErrorCodes.InvalidSorting)]
    [InlineData("&sorting=position;drop", TodoErrorCodes.InvalidSorting)]
    [InlineData("&sorting=0", TodoErrorCodes.InvalidSorting)]
    [InlineData("&cursor=%21%21", TodoErrorCodes.InvalidCursor)]
    [InlineData("&cursor=UG9zaXRpb258", TodoErrorCodes.InvalidCursor)]
    public async Task An_order_or_cursor_that_is_not_ours_gets_400(string query, string code)
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.GetItemsAsync(scene.List.Id, query));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, code));
    }

    [Fact]
    public async Task An_idempotency_key_with_strange_characters_gets_400()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(
            () => scene.Owner.CreateItemAsync(scene.List.Id, idempotencyKey: new string('k', 129)));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<TodoApiException> SendRawAsync(TodoApi api, HttpMethod method, string path, byte[] body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await api.Http.SendAsync(request, Cancel);
        response.IsSuccessStatusCode.ShouldBeFalse();
        return await TodoApiException.ReadAsync(response);
    }
}
