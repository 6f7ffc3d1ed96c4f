using System.Net;
using System.Text;
using System.Text.Json;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>What every route of the module has to refuse; other tenants' people walk through <see cref="Isolation.IsolationWalkTests"/>.</summary>
public sealed class TodoRouteTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    public static TheoryData<string> OnList => [.. TodoRoute.OnList.Select(r => r.ToString())];

    public static TheoryData<string> NotForOthers => [.. TodoRoute.OnList.Concat(TodoRoute.OwnersOnly).Select(r => r.ToString())];

    public static TheoryData<string> All => [.. TodoRoute.OnList.Concat(TodoRoute.Global).Select(r => r.ToString())];

    [Fact]
    public async Task Every_route_of_the_API_definition_is_in_the_tables_of_this_test()
    {
        using var definition = await JsonDocument.ParseAsync(await Anonymous().GetStreamAsync("/api/abp/api-definition", Cancel), default, Cancel);

        var actions = definition.RootElement.GetProperty("modules").GetProperty("todo").GetProperty("controllers").EnumerateObject()
            .SelectMany(c => c.Value.GetProperty("actions").EnumerateObject())
            .Select(a => $"{a.Value.GetProperty("httpMethod").GetString()} {a.Value.GetProperty("url").GetString()!["api/todo/".Length..]}");

        actions.ShouldBe(TodoRoute.OnList.Concat(TodoRoute.Global).Select(r => r.ToString()), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(NotForOthers))]
    public async Task Somebody_else_gets_404_and_no_word_more(string route)
    {
        var scene = await RouteSceneAsync();
        var stranger = await UserAsync();

        using var response = await Find(route).CallAsync(stranger.Http, scene);
        using var unknown = await Find(route).CallAsync(stranger.Http, TodoRoute.UnknownScene(scene));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Cancel)).ShouldBe(await unknown.Content.ReadAsStringAsync(Cancel)); // as if there were nothing
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nobody_gets_401(string route)
    {
        var scene = await RouteSceneAsync();

        using var response = await Find(route).CallAsync(Anonymous(), scene);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_token_that_was_tampered_with_gets_401(string route)
    {
        var scene = await RouteSceneAsync();
        using var forger = Anonymous();
        var token = scene.Owner.Http.DefaultRequestHeaders.Authorization!.Parameter!.Split('.');
        var claims = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token[1])).Replace("\"sub\":\"0", "\"sub\":\"1", StringComparison.Ordinal);
        forger.DefaultRequestHeaders.Authorization = new("Bearer", $"{token[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.{token[2]}");

        using var response = await Find(route).CallAsync(forger, scene);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(OnList))]
    public async Task Each_access_level_allows_just_what_it_should(string route)
    {
        foreach (var level in new[] { ListAccess.View, ListAccess.Comment, ListAccess.Edit, ListAccess.Admin })
        {
            var scene = await RouteSceneAsync();
            var member = await UserAsync();
            await scene.Owner.ShareAsync(scene.List.Id, member.UserName, level);

            using var response = await Find(route).CallAsync(member.Http, scene);

            if (level >= Find(route).Needs)
            {
                response.IsSuccessStatusCode.ShouldBeTrue($"{route} as {level}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(Cancel)}");
                continue;
            }

            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{route} as {level}");
            (await TodoApiException.ReadAsync(response)).Code.ShouldBe(TodoErrorCodes.ListAccessDenied);
        }
    }

    [Fact]
    public async Task Only_the_owner_deletes_a_list()
    {
        var scene = await RouteSceneAsync();
        var admin = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, admin.UserName, ListAccess.Admin);

        (await Should.ThrowAsync<TodoApiException>(() => admin.Api.DeleteListAsync(scene.List.Id))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await scene.Owner.DeleteListAsync(scene.List.Id);

        (await Should.ThrowAsync<TodoApiException>(() => scene.Owner.GetListAsync(scene.List.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<TodoApiException>(() => scene.Owner.GetItemAsync(scene.ItemId))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static TodoRoute Find(string route) => TodoRoute.OnList.Concat(TodoRoute.Global).Single(r => r.ToString() == route);
}
