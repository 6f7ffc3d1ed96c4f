using System.Net;
using System.Text.Json;

namespace Todo.IntegrationTests.Todos;

/// <summary>An error answer with its envelope; <see cref="Code"/> is null when there was none.</summary>
public sealed class TodoApiException(HttpStatusCode statusCode, string? code, string body) : Exception($"{(int)statusCode} {code}: {body}")
{
    public HttpStatusCode StatusCode { get; } = statusCode;
    public string? Code { get; } = code;
    public string Body { get; } = body;

    /// <summary>The fields the answer complains about.</summary>
    public IReadOnlyList<string> Members { get; private init; } = [];

    public static async Task<TodoApiException> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        if (!response.Headers.Contains("_AbpErrorFormat")) return new TodoApiException(response.StatusCode, code: null, body);
        using var document = JsonDocument.Parse(body);
        var error = document.RootElement.GetProperty("error");
        var members = error.GetProperty("validationErrors") is { ValueKind: JsonValueKind.Array } errors
            ? errors.EnumerateArray().SelectMany(e => e.GetProperty("members").EnumerateArray()).Select(m => m.GetString()!).ToList()
            : [];
        return new TodoApiException(response.StatusCode, error.GetProperty("code").GetString(), body) { Members = members };
    }
}
