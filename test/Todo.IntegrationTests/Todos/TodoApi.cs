using System.Net.Http.Json;
using Todo.Framework.Application;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.QuickAdd;
using Todo.Todos.Recurrence;
using Todo.Todos.Sections;
using Todo.Todos.TimeEntries;

namespace Todo.IntegrationTests.Todos;

/// <summary>The Todo module's routes for one caller; what is not a success throws <see cref="TodoApiException"/>.</summary>
internal sealed class TodoApi(HttpClient http)
{
    public HttpClient Http { get; } = http;

    public Task<PagedResultDto<TodoListDto>> GetListsAsync() => GetAsync<PagedResultDto<TodoListDto>>("/api/todo/lists");

    public Task<TodoListDto> GetListAsync(Guid id) => GetAsync<TodoListDto>($"/api/todo/lists/{id}");

    public Task<TodoListDto> CreateListAsync(string name = "Plans", Guid? id = null, string? idempotencyKey = null) =>
        SendAsync<TodoListDto>(HttpMethod.Post, "/api/todo/lists", new { id, name }, idempotencyKey);

    public Task ShareAsync(Guid listId, string userName, ListAccess permission) =>
        SendAsync<ListShareDto>(HttpMethod.Post, $"/api/todo/lists/{listId}/shares", new { userNameOrEmail = userName, permission });

    public Task UnshareAsync(Guid listId, Guid userId) => SendAsync(HttpMethod.Delete, $"/api/todo/lists/{listId}/shares/{userId}");

    public Task<ListChangesDto> GetChangesAsync(Guid listId, long since = 0) => GetAsync<ListChangesDto>($"/api/todo/lists/{listId}/changes?since={since}");

    public Task<TodoSectionDto> CreateSectionAsync(Guid listId, string name = "Now") =>
        SendAsync<TodoSectionDto>(HttpMethod.Post, "/api/todo/sections", new { listId, name });

    public Task<TodoLabelDto> CreateLabelAsync(Guid listId, string name = "Urgent") =>
        SendAsync<TodoLabelDto>(HttpMethod.Post, "/api/todo/labels", new { listId, name });

    public Task<TimeEntryDto> AddTimeAsync(Guid itemId, int minutes = 5) =>
        SendAsync<TimeEntryDto>(HttpMethod.Post, $"/api/todo/items/{itemId}/time-entries", new { minutes });

    /// <param name="link">Such as <c>labels/{id}</c>.</param>
    public Task<TodoItemDto> LinkAsync(Guid id, string link) => SendAsync<TodoItemDto>(HttpMethod.Put, $"/api/todo/items/{id}/{link}");

    public Task<TodoItemDto> UnlinkAsync(Guid id, string link) => SendAsync<TodoItemDto>(HttpMethod.Delete, $"/api/todo/items/{id}/{link}");

    public Task<TodoItemDto> GetItemAsync(Guid id) => GetAsync<TodoItemDto>($"/api/todo/items/{id}");

    public Task<TodoItemPageDto> GetItemsAsync(Guid listId, string query = "") => GetAsync<TodoItemPageDto>($"/api/todo/items?listId={listId}{query}");

    public Task<TodoItemPageDto> QueryAsync(string query, string more = "") =>
        GetAsync<TodoItemPageDto>($"/api/todo/items?query={Uri.EscapeDataString(query)}&timeZone=UTC{more}");

    public Task<TodoItemDto> CreateItemAsync(Guid listId, string title = "Write the plan", Guid? parentId = null, Guid? id = null, string? idempotencyKey = null) =>
        SendAsync<TodoItemDto>(HttpMethod.Post, "/api/todo/items", new { id, listId, title, parentId }, idempotencyKey);

    public Task<TodoItemDto> CreateItemAsync(object input) => SendAsync<TodoItemDto>(HttpMethod.Post, "/api/todo/items", input);

    public Task<TodoItemDto> CreateRecurringAsync(Guid listId, string recurrence = "FREQ=DAILY", string dueDate = "2027-01-04", string title = "Water the plants") =>
        CreateItemAsync(new { listId, title, dueDate, recurrence });

    public Task<TodoItemDto> SkipAsync(Guid id, object? input = null) => SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/skip-occurrence", input);

    public Task<TodoItemDto> PostponeAsync(Guid id, object input) => SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/postpone", input);

    public Task<RecurrencePreviewDto> PreviewRecurrenceAsync(object input) => SendAsync<RecurrencePreviewDto>(HttpMethod.Post, "/api/todo/items/recurrence-preview", input);

    public Task<QuickAddResultDto> QuickAddAsync(object input) => SendAsync<QuickAddResultDto>(HttpMethod.Post, "/api/todo/items/quick-add", input);

    public Task<TodoItemDto> PatchItemAsync(Guid id, object patch) => SendAsync<TodoItemDto>(HttpMethod.Patch, $"/api/todo/items/{id}", patch);

    public Task<TodoItemDto> CompleteAsync(Guid id) => SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/complete");

    public Task<TodoItemDto> ReopenAsync(Guid id) => SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/reopen");

    public Task<TodoItemDto> RestoreAsync(Guid id) => SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/restore");

    public Task<TodoItemDto> MoveAsync(Guid id, object target) => SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/move", target);

    public Task DeleteItemAsync(Guid id) => SendAsync(HttpMethod.Delete, $"/api/todo/items/{id}");

    public Task DeleteListAsync(Guid id) => SendAsync(HttpMethod.Delete, $"/api/todo/lists/{id}");

    public Task<T> GetAsync<T>(string path) => SendAsync<T>(HttpMethod.Get, path);

    public async Task<T> SendAsync<T>(HttpMethod method, string path, object? body = null, string? idempotencyKey = null)
    {
        using var response = await SendRequestAsync(method, path, body, idempotencyKey);
        return (await response.Content.ReadFromJsonAsync<T>(AbpJson.Options))!;
    }

    public async Task SendAsync(HttpMethod method, string path, object? body = null) => (await SendRequestAsync(method, path, body)).Dispose();

    private async Task<HttpResponseMessage> SendRequestAsync(HttpMethod method, string path, object? body, string? idempotencyKey = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = JsonContent.Create(body, options: AbpJson.Options);
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        var response = await Http.SendAsync(request);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw await TodoApiException.ReadAsync(response);
    }
}
