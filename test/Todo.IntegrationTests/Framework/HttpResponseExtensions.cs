using System.Net;
using System.Text.Json;

namespace Todo.IntegrationTests.Framework;

internal static class HttpResponseExtensions
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The envelope's error, after a look at the status and the header that announces it.</summary>
    public static async Task<JsonElement> ErrorAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, text);
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        response.Headers.Contains("X-Correlation-Id").ShouldBeTrue();
        return JsonDocument.Parse(text).RootElement.GetProperty("error");
    }

    public static string Code(this JsonElement error) => error.GetProperty("code").GetString()!;
    public static string Message(this JsonElement error) => error.GetProperty("message").GetString()!;

    public static string[] Members(this JsonElement error) =>
        [.. error.GetProperty("validationErrors").EnumerateArray().SelectMany(e => e.GetProperty("members").EnumerateArray()).Select(m => m.GetString()!)];
}
