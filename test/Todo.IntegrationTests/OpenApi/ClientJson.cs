using System.Text.Json;
using System.Text.Json.Serialization;

namespace Todo.IntegrationTests.OpenApi.Client;

/// <summary>JSON of the generated client.</summary>
internal static class ClientJson
{
    /// <summary>A merge patch leaves alone what is absent; written as null, it would be cleared.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        return options;
    }
}
