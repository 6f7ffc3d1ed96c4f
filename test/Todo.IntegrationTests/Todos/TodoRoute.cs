using System.Net.Http.Json;
using Todo.Framework.Application;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos;

/// <summary>One route of the module, with a call of it that succeeds for whoever has <paramref name="Needs"/>.</summary>
/// <param name="Template">As the API definition has it, without <c>api/todo/</c>.</param>
internal sealed record TodoRoute(HttpMethod Method, string Template, ListAccess Needs, Func<TodoScene, string> Path, Func<TodoScene, object?>? Body = null)
{
    private static readonly Guid Unknown = Guid.Parse("0192f000-0000-7000-8000-000000000404");

    /// <summary>Those that act on something of a list; <see cref="Global"/> has the others.</summary>
    public static IReadOnlyList<TodoRoute> OnList { get; } =
    [
        new(HttpMethod.Get, "lists/{id}", ListAccess.View, s => $"lists/{s.List.Id}"),
        new(HttpMethod.Patch, "lists/{id}", ListAccess.Admin, s => $"lists/{s.List.Id}", _ => new { color = "#123456" }),
        new(HttpMethod.Get, "lists/{id}/changes", ListAccess.View, s => $"lists/{s.List.Id}/changes?since=0"),
        new(HttpMethod.Get, "lists/{listId}/shares", ListAccess.View, s => $"lists/{s.List.Id}/shares"),
        new(HttpMethod.Post, "lists/{listId}/shares", ListAccess.Admin, s => $"lists/{s.List.Id}/shares", _ => new { userNameOrEmail = "admin", permission = 1 }),
        new(HttpMethod.Delete, "lists/{listId}/shares/{userId}", ListAccess.Admin, s => $"lists/{s.List.Id}/shares/{s.MemberId}"),
        new(HttpMethod.Post, "sections", ListAccess.Edit, _ => "sections", s => new { listId = s.List.Id, name = "Next" }),
        new(HttpMethod.Patch, "sections/{id}", ListAccess.Edit, s => $"sections/{s.SectionId}", _ => new { name = "Later" }),
        new(HttpMethod.Post, "sections/{id}/move", ListAccess.Edit, s => $"sections/{s.SectionId}/move", _ => new { }),
        new(HttpMethod.Get, "labels", ListAccess.View, s => $"labels?listId={s.List.Id}"),
        new(HttpMethod.Post, "labels", ListAccess.Edit, _ => "labels", s => new { listId = s.List.Id, name = "Waiting" }),
        new(HttpMethod.Patch, "labels/{id}", ListAccess.Edit, s => $"labels/{s.LabelId}", _ => new { name = "Later" }),
        new(HttpMethod.Put, "items/{id}/labels/{labelId}", ListAccess.Edit, s => $"items/{s.ItemId}/labels/{s.LabelId}"),
        new(HttpMethod.Delete, "items/{id}/labels/{labelId}", ListAccess.Edit, s => $"items/{s.ItemId}/labels/{s.LabelId}"),
        new(HttpMethod.Put, "items/{id}/assignees/{userId}", ListAccess.Edit, s => $"items/{s.ItemId}/assignees/{s.MemberId}"),
        new(HttpMethod.Delete, "items/{id}/assignees/{userId}", ListAccess.Edit, s => $"items/{s.ItemId}/assignees/{s.MemberId}"),
        new(HttpMethod.Put, "items/{id}/blockers/{blockerId}", ListAccess.Edit, s => $"items/{s.ItemId}/blockers/{s.BlockerId}"),
        new(HttpMethod.Delete, "items/{id}/blockers/{blockerId}", ListAccess.Edit, s => $"items/{s.ItemId}/blockers/{s.BlockerId}"),
        new(HttpMethod.Delete, "labels/{id}", ListAccess.Edit, s => $"labels/{s.LabelId}"),
        new(HttpMethod.Get, "items", ListAccess.View, s => $"items?listId={s.List.Id}"),
        new(HttpMethod.Post, "items", ListAccess.Edit, _ => "items", s => new { listId = s.List.Id, title = "One more" }),
        new(HttpMethod.Get, "items/{id}", ListAccess.View, s => $"items/{s.ItemId}"),
        new(HttpMethod.Patch, "items/{id}", ListAccess.Edit, s => $"items/{s.ItemId}", _ => new { title = "Renamed" }),
        new(HttpMethod.Post, "items/{id}/complete", ListAccess.Edit, s => $"items/{s.ItemId}/complete"),
        new(HttpMethod.Post, "items/{id}/reopen", ListAccess.Edit, s => $"items/{s.ItemId}/reopen"),
        new(HttpMethod.Post, "items/{id}/move", ListAccess.Edit, s => $"items/{s.ItemId}/move", _ => new { }),
        new(HttpMethod.Post, "items/{id}/duplicate", ListAccess.Edit, s => $"items/{s.ItemId}/duplicate", _ => new { }),
        new(HttpMethod.Get, "items/{itemId}/time-entries", ListAccess.View, s => $"items/{s.ItemId}/time-entries"),
        new(HttpMethod.Post, "items/{itemId}/time-entries", ListAccess.Edit, s => $"items/{s.ItemId}/time-entries", _ => new { minutes = 5 }),
        new(HttpMethod.Post, "items/{itemId}/timer", ListAccess.Edit, s => $"items/{s.ItemId}/timer"),
        new(HttpMethod.Delete, "time-entries/{id}", ListAccess.Admin, s => $"time-entries/{s.TimeEntryId}"),
        new(HttpMethod.Post, "items/{id}/skip-occurrence", ListAccess.Edit, s => $"items/{s.RecurringId}/skip-occurrence"),
        new(HttpMethod.Post, "items/{id}/postpone", ListAccess.Edit, s => $"items/{s.RecurringId}/postpone", _ => new { dueDate = "2027-01-05" }),
        new(HttpMethod.Post, "items/quick-add", ListAccess.Edit, _ => "items/quick-add", s => new { listId = s.List.Id, text = "One more tomorrow" }),
        new(HttpMethod.Get, "items/{id}/history", ListAccess.View, s => $"items/{s.ItemId}/history"),
        new(HttpMethod.Post, "items/{id}/revert", ListAccess.Edit, s => $"items/{s.ItemId}/revert", s => new { activityId = s.ActivityId }),
        new(HttpMethod.Get, "lists/{id}/activity", ListAccess.View, s => $"lists/{s.List.Id}/activity"),
        new(HttpMethod.Post, "lists/{id}/restore-preview", ListAccess.Admin, s => $"lists/{s.List.Id}/restore-preview", _ => new { at = "2026-01-01T00:00:00Z" }),
        new(HttpMethod.Post, "lists/{id}/restore", ListAccess.Admin, s => $"lists/{s.List.Id}/restore", _ => new { at = "2026-01-01T00:00:00Z" }),
        new(HttpMethod.Get, "items/{id}/comments", ListAccess.View, s => $"items/{s.ItemId}/comments"),
        new(HttpMethod.Post, "items/{id}/comments", ListAccess.Comment, s => $"items/{s.ItemId}/comments", _ => new { text = "Yes" }),
        new(HttpMethod.Get, "comments/{id}/history", ListAccess.View, s => $"comments/{s.CommentId}/history"),
        new(HttpMethod.Put, "comments/{id}/reactions/{emoji}", ListAccess.Comment, s => $"comments/{s.CommentId}/reactions/%F0%9F%91%8D"),
        new(HttpMethod.Delete, "comments/{id}/reactions/{emoji}", ListAccess.Comment, s => $"comments/{s.CommentId}/reactions/%F0%9F%91%8D"),
        new(HttpMethod.Delete, "comments/{id}", ListAccess.Admin, s => $"comments/{s.CommentId}"),
        new(HttpMethod.Delete, "items/{id}", ListAccess.Edit, s => $"items/{s.ItemId}"),
        new(HttpMethod.Post, "items/{id}/restore", ListAccess.Edit, s => $"items/{s.ItemId}/restore"),
        new(HttpMethod.Put, "favorites/{id}", ListAccess.View, s => $"favorites/{s.List.Id}"),
        new(HttpMethod.Delete, "favorites/{id}", ListAccess.View, s => $"favorites/{s.List.Id}"),
        new(HttpMethod.Delete, "sections/{id}", ListAccess.Edit, s => $"sections/{s.SectionId}"),
    ];

    public static TodoRoute DeleteList { get; } = new(HttpMethod.Delete, "lists/{id}", ListAccess.Admin, s => $"lists/{s.List.Id}");

    /// <summary>Those that only whoever made it may call: of a comment, or of a list. Others get 403 or 404.</summary>
    public static IReadOnlyList<TodoRoute> OwnersOnly { get; } =
    [
        DeleteList,
        new(HttpMethod.Patch, "comments/{id}", ListAccess.Comment, s => $"comments/{s.CommentId}", _ => new { text = "Better" }),
        new(HttpMethod.Post, "trash/{id}/restore", ListAccess.Edit, s => $"trash/{s.TrashedId}/restore"),
        new(HttpMethod.Delete, "trash/{id}", ListAccess.Admin, s => $"trash/{s.TrashedId}"),
    ];

    /// <summary>Those about the caller's own lists, and those that only an owner may call.</summary>
    public static IReadOnlyList<TodoRoute> Global { get; } =
    [
        new(HttpMethod.Get, "lists", ListAccess.None, _ => "lists"),
        new(HttpMethod.Post, "items/recurrence-preview", ListAccess.None, _ => "items/recurrence-preview", _ => new { recurrence = "FREQ=DAILY" }),
        new(HttpMethod.Post, "lists", ListAccess.None, _ => "lists", _ => new { name = "Mine" }),
        new(HttpMethod.Post, "items/bulk", ListAccess.None, _ => "items/bulk", s => new { ids = new[] { s.ItemId }, action = 1 }),
        new(HttpMethod.Get, "time-entries/running", ListAccess.None, _ => "time-entries/running"),
        new(HttpMethod.Post, "time-entries/stop", ListAccess.None, _ => "time-entries/stop"),
        new(HttpMethod.Get, "trash", ListAccess.None, _ => "trash"),
        new(HttpMethod.Delete, "trash", ListAccess.None, _ => "trash"),
        new(HttpMethod.Get, "undo", ListAccess.None, _ => "undo"),
        new(HttpMethod.Post, "undo", ListAccess.None, _ => "undo", _ => new { }),
        new(HttpMethod.Post, "redo", ListAccess.None, _ => "redo", _ => new { }),
        .. OwnersOnly,
        new(HttpMethod.Get, "lists/inbox", ListAccess.None, _ => "lists/inbox"),
        new(HttpMethod.Post, "items/query-counts", ListAccess.None, _ => "items/query-counts", _ => new { queries = new[] { "" } }),
        new(HttpMethod.Post, "items/query-suggestions", ListAccess.None, _ => "items/query-suggestions", _ => new { query = "list:", position = 5 }),
        new(HttpMethod.Get, "saved-views", ListAccess.None, _ => "saved-views"),
        new(HttpMethod.Post, "saved-views", ListAccess.None, _ => "saved-views", _ => new { name = "Mine" }),
        new(HttpMethod.Get, "saved-views/{id}", ListAccess.None, _ => $"saved-views/{Unknown}"),
        new(HttpMethod.Patch, "saved-views/{id}", ListAccess.None, _ => $"saved-views/{Unknown}", _ => new { name = "Other" }),
        new(HttpMethod.Delete, "saved-views/{id}", ListAccess.None, _ => $"saved-views/{Unknown}"),
    ];

    /// <summary>The same call for ids that nobody has.</summary>
    public static TodoScene UnknownScene(TodoScene scene) => scene with
    {
        List = new TodoListDto { Id = Unknown },
        SectionId = Unknown,
        ItemId = Unknown,
        LabelId = Unknown,
        BlockerId = Unknown,
        TimeEntryId = Unknown,
        RecurringId = Unknown,
        CommentId = Unknown,
        TrashedId = Unknown,
    };

    public async Task<HttpResponseMessage> CallAsync(HttpClient http, TodoScene scene)
    {
        using var request = new HttpRequestMessage(Method, "/api/todo/" + Path(scene));
        if (Body is not null) request.Content = JsonContent.Create(Body(scene), options: AbpJson.Options);
        return await http.SendAsync(request);
    }

    public override string ToString() => $"{Method} {Template}";
}
