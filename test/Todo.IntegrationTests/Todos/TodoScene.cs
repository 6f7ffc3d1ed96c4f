using Todo.IntegrationTests.Hosting;
using Todo.Todos.Activities;
using Todo.Todos.Comments;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>A list with a section, an item and a person it is shared with: what the routes are tried on.</summary>
internal sealed record TodoScene(TestUser OwnerAccount, TodoApi Owner, TodoListDto List, Guid SectionId, Guid ItemId, Guid MemberId)
{
    /// <summary>A label of the list and another item, where a test asked for them.</summary>
    public Guid LabelId { get; init; }

    /// <inheritdoc cref="LabelId"/>
    public Guid BlockerId { get; init; }

    /// <summary>Time that the owner spent on the item, where a test asked for it.</summary>
    public Guid TimeEntryId { get; init; }

    /// <summary>An item that recurs every day.</summary>
    public Guid RecurringId { get; init; }

    /// <summary>The item's newest activity, the owner's comment on it and another item in the trash; see <see cref="WithPastAsync"/>.</summary>
    public Guid ActivityId { get; init; }

    /// <inheritdoc cref="ActivityId"/>
    public Guid CommentId { get; init; }

    /// <inheritdoc cref="ActivityId"/>
    public Guid TrashedId { get; init; }

    /// <summary>With something that was said, done and deleted.</summary>
    public async Task<TodoScene> WithPastAsync()
    {
        var comment = await Owner.SendAsync<CommentDto>(HttpMethod.Post, $"/api/todo/items/{ItemId}/comments", new { text = "Any news?" });
        var trashed = await Owner.CreateItemAsync(List.Id, "Thrown away");
        await Owner.DeleteItemAsync(trashed.Id);
        var history = await Owner.GetAsync<ActivityPageDto>($"/api/todo/items/{ItemId}/history");
        var activity = history.Items.First(a => a.RowType == ActivityRowType.Item);
        return this with { ActivityId = activity.Id, CommentId = comment.Id, TrashedId = trashed.Id };
    }
}
