using System.Net;
using Todo.Todos.Items;

namespace Todo.IntegrationTests.Todos.Realtime;

/// <summary>Somebody who adds, edits, completes, moves and deletes what they see, all mixed; always the same for a seed.</summary>
internal sealed class RandomWriter(TodoApi api, Guid listId, ListReplica seen, AcknowledgedEdits acknowledged, int seed)
{
    private readonly Random _random = new(seed);

    public async Task WriteAsync(int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < count && !cancellationToken.IsCancellationRequested; i++) await TryOneAsync(i);
    }

    /// <summary>Writes until the server is not there any more.</summary>
    public async Task WriteUntilItFailsAsync(CancellationToken cancellationToken)
    {
        for (var i = 1_000; await TryOneAsync(i) && !cancellationToken.IsCancellationRequested; i++) { }
    }

    /// <summary>One edit; false when the server was not there to take it.</summary>
    public async Task<bool> TryOneAsync(int number)
    {
        try
        {
            await OneAsync(number);
            return true;
        }
        catch (TodoApiException e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
        {
            return true; // somebody else deleted it first
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException || e is TodoApiException { StatusCode: >= HttpStatusCode.InternalServerError })
        {
            return false;
        }
    }

    private async Task OneAsync(int number)
    {
        var items = seen.Items.Values.ToList();
        var kind = items.Count < 5 ? 0 : _random.Next(10);
        if (kind < 3)
        {
            acknowledged.Row(await api.CreateItemAsync(listId, $"{seed}-{number}", id: Guid.CreateVersion7()));
            return;
        }

        var (item, other) = (items[_random.Next(items.Count)], items[_random.Next(items.Count)]);
        switch (kind)
        {
            case 3 or 4: acknowledged.Row(await api.PatchItemAsync(item.Id, new { title = $"Renamed by {seed}-{number}" })); break;
            case 5: acknowledged.Row(await api.PatchItemAsync(item.Id, new { priority = _random.Next(5), dueDate = "2026-12-24" })); break;
            case 6: acknowledged.Row(item.Status == TodoStatus.Completed ? await api.ReopenAsync(item.Id) : await api.CompleteAsync(item.Id)); break;
            case 7 or 8 when item.Id != other.Id: acknowledged.Row(await api.MoveAsync(item.Id, new { afterId = other.Id })); break;
            case 9:
                acknowledged.MayBeDeleted(item.Id); // if the answer gets lost, it may have happened all the same
                await api.DeleteItemAsync(item.Id);
                acknowledged.Deleted(item.Id);
                break;
        }
    }
}
