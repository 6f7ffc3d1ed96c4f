using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.OpenApi.Client;

namespace Todo.IntegrationTests.OpenApi;

/// <summary>What a customer gets who generates a client from our document.</summary>
public class GeneratedClientTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static readonly DateOnly Due = new(2030, 2, 28);

    [Fact]
    public async Task List_and_items_come_back_as_they_were_created()
    {
        var http = await As(await Given.UserAsync());
        var list = await new TodoListClient(http).CreateAsync(new CreateTodoListDto { Name = "Garden" });
        var items = new TodoItemClient(http);
        var created = await items.CreateAsync(new CreateTodoItemDto { ListId = list.Id, Title = "Water roses", Priority = TodoPriority.High, DueDate = Due });

        var page = await new ItemQueryClient(http).GetListAsync(listId: list.Id, maxResultCount: 10);

        page.TotalCount.ShouldBe(1);
        var item = page.Items.Single();
        (item.Id, item.Title, item.Priority, item.DueDate, item.Status).ShouldBe((created.Id, "Water roses", TodoPriority.High, Due, TodoStatus.NotStarted));
        item.CreationTime.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Patch_changes_what_is_set_and_nothing_else()
    {
        var http = await As(await Given.UserAsync());
        var list = await new TodoListClient(http).CreateAsync(new CreateTodoListDto { Name = "Garden" });
        var items = new TodoItemClient(http);
        var created = await items.CreateAsync(new CreateTodoItemDto { ListId = list.Id, Title = "Water roses", Description = "Twice", DueDate = Due });

        var patched = await items.PatchAsync(created.Id, new UpdateTodoItemDto { Title = "Water tulips" });

        (patched.Title, patched.Description, patched.DueDate).ShouldBe(("Water tulips", "Twice", Due));
    }

    [Fact]
    public async Task Deletion_answers_nothing_and_a_second_look_is_a_typed_error()
    {
        var http = await As(await Given.UserAsync());
        var lists = new TodoListClient(http);
        var list = await lists.CreateAsync(new CreateTodoListDto { Name = "Garden" });
        await lists.DeleteAsync(list.Id);

        var error = await Should.ThrowAsync<ClientException<RemoteServiceErrorResponse>>(() => lists.GetAsync(list.Id));

        error.StatusCode.ShouldBe(404);
        error.Result.Error.Code.ShouldBe("Todo:ListNotFound");
    }

    [Fact]
    public async Task Wrong_input_names_the_field()
    {
        var lists = new TodoListClient(await As(await Given.UserAsync()));

        var error = await Should.ThrowAsync<ClientException<RemoteServiceErrorResponse>>(() => lists.CreateAsync(new CreateTodoListDto { Name = "" }));

        error.StatusCode.ShouldBe(400);
        error.Result.Error.ValidationErrors!.SelectMany(e => e.Members).ShouldBe(["name"]);
    }

    [Fact]
    public async Task Stranger_is_refused_and_reads_what_is_open()
    {
        var http = Anonymous();

        var configuration = await new ApplicationConfigurationClient(http).GetAsync();
        var error = await Should.ThrowAsync<ClientException<RemoteServiceErrorResponse>>(() => new TodoListClient(http).GetListAsync());

        configuration.CurrentUser.IsAuthenticated.ShouldBeFalse();
        error.StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task User_is_found_by_the_beginning_of_their_name()
    {
        var user = await Given.UserAsync();

        var found = await new UserLookupClient(await As(user)).SearchAsync(filter: user.UserName);

        found.Items.ShouldHaveSingleItem().Id.ShouldBe(user.Id);
    }
}
