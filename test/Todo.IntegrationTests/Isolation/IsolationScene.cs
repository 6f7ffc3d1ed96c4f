using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos;
using Todo.Todos.Lists;
using Todo.Todos.SavedViews;

namespace Todo.IntegrationTests.Isolation;

/// <summary>A victim, and the administrator of another tenant: one scene for the whole walk, for nobody is let through to change it.</summary>
public sealed class IsolationScene(TodoHostFixture fixture)
{
    private readonly Lazy<Task<(Victim, TestUser)>> _scene = new(() => CreateAsync(fixture));

    internal async Task<Victim> VictimAsync() => (await _scene.Value).Item1;

    /// <summary>Who has every permission there is, in another tenant.</summary>
    internal async Task<TestUser> ForeignAdminAsync() => (await _scene.Value).Item2;

    private static async Task<(Victim, TestUser)> CreateAsync(TodoHostFixture fixture)
    {
        var given = await fixture.GivenAsync();
        var tenant = await given.TenantAsync();
        var (owner, member) = (await given.UserAsync(tenant), await given.UserAsync(tenant));
        var api = new TodoApi(await fixture.CreateClientAsync(owner));
        var list = await api.CreateListAsync($"Secret plans {Guid.CreateVersion7():N}");
        await api.ShareAsync(list.Id, member.UserName, ListAccess.Edit);
        var section = await api.CreateSectionAsync(list.Id);
        var item = await api.CreateItemAsync(list.Id);
        var label = await api.CreateLabelAsync(list.Id);
        var blocker = await api.CreateItemAsync(list.Id, "Get the permit");
        var recurring = await api.CreateRecurringAsync(list.Id);
        var time = await api.AddTimeAsync(item.Id);
        var view = await api.SendAsync<SavedViewDto>(HttpMethod.Post, "/api/todo/saved-views", new { name = "Secret view", listId = list.Id });
        var sql = await fixture.SqlAsync();
        var sessionId = await sql.ScalarAsync<Guid>("SELECT id FROM identity.user_sessions WHERE user_id = $1", owner.Id);
        var roleId = await sql.ScalarAsync<Guid>("SELECT id FROM identity.roles WHERE tenant_id = $1 AND name = 'user'", tenant.Id);
        var victim = new Victim(tenant, await new TodoScene(owner, api, list, section.Id, item.Id, member.Id) { LabelId = label.Id, BlockerId = blocker.Id, RecurringId = recurring.Id, TimeEntryId = time.Id }.WithPastAsync(), roleId, sessionId, view.Id);
        return (victim, TestUser.AdminOf(await given.TenantAsync()));
    }
}
