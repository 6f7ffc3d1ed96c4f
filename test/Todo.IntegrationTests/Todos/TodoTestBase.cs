using Todo.IntegrationTests.Hosting;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>Makes what the module's tests are about; each test has people and lists of its own.</summary>
public abstract class TodoTestBase(TodoHostFixture fixture) : HostTest(fixture)
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected async Task<TodoUser> UserAsync(TestTenant? tenant = null)
    {
        var account = await Given.UserAsync(tenant);
        return new TodoUser(account, new TodoApi(await As(account)));
    }

    private protected async Task<TodoUser> UserOfOtherTenantAsync() => await UserAsync(await Given.TenantAsync());

    /// <summary>A list of a new user with a section, an item "Write the plan" and somebody else who may edit.</summary>
    private protected async Task<TodoScene> SceneAsync()
    {
        var owner = await UserAsync();
        var member = await UserAsync();
        var list = await owner.Api.CreateListAsync();
        await owner.Api.ShareAsync(list.Id, member.UserName, ListAccess.Edit);
        var section = await owner.Api.CreateSectionAsync(list.Id);
        var item = await owner.Api.CreateItemAsync(list.Id);
        return new TodoScene(owner.Account, owner.Api, list, section.Id, item.Id, member.Id);
    }

    /// <summary>As <see cref="SceneAsync"/>, with a label "Urgent", another item and one that recurs too.</summary>
    private protected async Task<TodoScene> RouteSceneAsync()
    {
        var scene = await SceneAsync();
        var linked = scene with
        {
            LabelId = (await scene.Owner.CreateLabelAsync(scene.List.Id)).Id,
            BlockerId = (await scene.Owner.CreateItemAsync(scene.List.Id, "Get the permit")).Id,
            TimeEntryId = (await scene.Owner.AddTimeAsync(scene.ItemId)).Id,
            RecurringId = (await scene.Owner.CreateRecurringAsync(scene.List.Id)).Id,
        };
        return await linked.WithPastAsync();
    }
}
