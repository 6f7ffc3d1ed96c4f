using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Todo.IntegrationTests.Identity;

internal sealed record Tokens(string Access, string Refresh, string Identity)
{
    public static JsonElement HeaderOf(string jwt) => PartOf(jwt, 0);

    public static JsonElement ClaimsOf(string jwt) => PartOf(jwt, 1);

    /// <summary>Asks something that needs a token; the answer's status tells whether this one was good.</summary>
    public static async Task<HttpResponseMessage> UseAsync(HttpClient http, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/identity/users/lookup/search");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    private static JsonElement PartOf(string jwt, int index)
    {
        var part = jwt.Split('.')[index].Replace('-', '+').Replace('_', '/');
        return JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '=')))).RootElement;
    }
}
