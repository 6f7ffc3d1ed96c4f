using Todo.IntegrationTests.Hosting;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Realtime;

/// <summary>Four people change one list at once; whatever happens, all end with the same rows.</summary>
public sealed class ConvergenceTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    private const int Writers = 4;
    private const int Edits = 500;

    [Fact]
    public async Task Five_hundred_mixed_edits_of_four_writers_reach_four_clients_completely_and_in_order()
    {
        var scene = await SceneAsync();
        var people = new List<TodoUser>();
        for (var i = 0; i < Writers; i++) people.Add(await UserAsync());
        foreach (var person in people) await scene.Owner.ShareAsync(scene.List.Id, person.UserName, ListAccess.Edit);
        var replicas = new List<ListReplica>();
        var start = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;
        foreach (var person in people)
        {
            replicas.Add(await ListReplica.OpenAsync(await ConnectHubAsync(person.Account), await As(person.Account), scene.List.Id));
        }

        var acknowledged = new AcknowledgedEdits();
        await Task.WhenAll(people.Select((person, seed) =>
            new RandomWriter(person.Api, scene.List.Id, replicas[seed], acknowledged, seed).WriteAsync(Edits / Writers, Cancel)));

        var head = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;
        foreach (var replica in replicas) await replica.CatchUpAsync(head, TimeSpan.FromSeconds(30), Cancel);
        var truth = await ListTruth.ReadAsync(scene.Owner, scene.List.Id);
        acknowledged.Count.ShouldBeGreaterThan(Edits / 2);
        acknowledged.ShouldBeIn(truth.Items);
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(truth.Items.Values.Count(i => i.Status is TodoStatus.NotStarted or TodoStatus.InProgress));
        foreach (var replica in replicas)
        {
            truth.ShouldBe(replica);
            ListTruth.ShouldCoverOnce(replica, start, head);
            await replica.DisposeAsync();
        }
    }
}
