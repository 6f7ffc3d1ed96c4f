using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Todo.Framework.AspNetCore.Endpoints;

/// <summary>Reads a JSON body into an argument, and says which field is wrong when it cannot.</summary>
internal sealed class JsonBodyReader(RequestErrors errors) : ISingletonDependency
{
    private static ReadOnlySpan<byte> Utf8Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The body; null when there is none, or it is <c>null</c>, and that is allowed.</summary>
    public async Task<object?> ReadAsync(HttpContext context, Type type, bool isOptional)
    {
        var request = context.Request;
        var reader = request.BodyReader;
        var body = CanHaveBody(context) ? await BufferAsync(reader, context.RequestAborted) : ReadOnlySequence<byte>.Empty;
        try
        {
            if (body.IsEmpty) return isOptional ? null : throw errors.BodyMissing();
            if (!IsJson(request)) throw RequestErrors.NotJsonType(request.ContentType);
            return Deserialize(body, AbpJson.Options.GetTypeInfo(type)) ?? (isOptional ? null : throw errors.BodyMissing());
        }
        finally
        {
            if (!body.IsEmpty) reader.AdvanceTo(body.End);
        }
    }

    private static bool CanHaveBody(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? context.Request.ContentLength is not 0;

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType()
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var mediaType)
        && (!mediaType.Charset.HasValue || mediaType.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The whole body at once: it is small (<see cref="AbpAspNetCoreOptions.MaxRequestBodyBytes"/>).</summary>
    private static async Task<ReadOnlySequence<byte>> BufferAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.IsCompleted) return result.Buffer;
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private object? Deserialize(ReadOnlySequence<byte> body, JsonTypeInfo type)
    {
        if (body.FirstSpan.StartsWith(Utf8Bom)) body = body.Slice(Utf8Bom.Length);
        try
        {
            var reader = ReaderOf(body);
            var value = JsonSerializer.Deserialize(ref reader, type);
            reader.Read(); // anything after the value makes it throw
            return value;
        }
        catch (JsonException exception)
        {
            throw Explain(exception, body, type);
        }
    }

    private static Utf8JsonReader ReaderOf(ReadOnlySequence<byte> body) => new(body, new JsonReaderOptions { MaxDepth = AbpJson.Options.MaxDepth });

    private Exception Explain(JsonException exception, ReadOnlySequence<byte> body, JsonTypeInfo type)
    {
        // Text that is no JSON at all comes as a reader's exception, alone or inside; the rest is JSON of the wrong shape.
        if (exception.InnerException is JsonException || exception.Path is null) return errors.NotJson((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
        if (exception.Path.Length > 1) return RequestErrors.Invalid(exception.Path[1..].TrimStart('.'));

        var reader = ReaderOf(body);
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object) return errors.ObjectExpected();
        var sent = document.RootElement.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = type.Properties.Where(p => p.IsRequired && !sent.Contains(p.Name)).Select(p => RequestErrors.Missing(p.Name)).ToList();
        return missing.Count > 0 ? new AbpValidationException(missing) : errors.ObjectExpected();
    }
}
