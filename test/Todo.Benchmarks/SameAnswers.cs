using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks;

/// <summary>A comparison holds only between two that do the same: the same answers to reads, the same columns of a new row.</summary>
internal static class SameAnswers
{
    /// <exception cref="BenchmarkException">The baseline answers something else than the host.</exception>
    public static async Task VerifyAsync(Stage stage, BenchmarkData data, CancellationToken cancellationToken)
    {
        foreach (var path in new[] { $"/api/todo/items?listId={data.ReadListId}", $"/api/todo/lists/{data.ReadListId}/changes?since=0" })
        {
            var (host, baseline) = await AskBothAsync(stage, data, path, body: null, cancellationToken);
            if (!JsonNode.DeepEquals(host, baseline)) throw Different(path, host, baseline);
        }

        var item = new JsonObject { ["listId"] = data.WriteListIds[0], ["title"] = "Call the plumber" };
        var (created, createdByBaseline) = await AskBothAsync(stage, data, "/api/todo/items", item, cancellationToken);
        if (FilledFields(created) != FilledFields(createdByBaseline)) throw Different("/api/todo/items", created, createdByBaseline);
        if ((long)created["sequence"]! + 1 != (long)createdByBaseline["sequence"]!) throw new BenchmarkException("The baseline does not raise the list's sequence.");
    }

    private static async Task<(JsonNode Host, JsonNode Baseline)> AskBothAsync(
        Stage stage, BenchmarkData data, string path, JsonObject? body, CancellationToken cancellationToken) =>
        (await AskAsync(stage.Host, data, path, body, cancellationToken), await AskAsync(stage.Baseline, data, path, body, cancellationToken));

    private static async Task<JsonNode> AskAsync(ServerProcess server, BenchmarkData data, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, path);
        request.Headers.Authorization = new("Bearer", data.Token);
        if (body is not null) request.Content = JsonContent.Create(body);
        using var response = await server.Http.SendAsync(request, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode ? JsonNode.Parse(answer)! : throw new BenchmarkException($"{server.Name}, {path}: {response.StatusCode} {answer}");
    }

    private static string FilledFields(JsonNode item) => string.Join(',', item.AsObject().Where(p => p.Value is not null).Select(p => p.Key).Order(StringComparer.Ordinal));

    private static BenchmarkException Different(string path, JsonNode host, JsonNode baseline) =>
        new($"Host and baseline answer {path} differently:\n{host.ToJsonString()}\n{baseline.ToJsonString()}");
}
