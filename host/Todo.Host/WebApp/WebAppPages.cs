using System.Text.RegularExpressions;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Todo.Host.WebApp;

/// <summary>Serves the built web app: its files, and its one page for every path that is not the server's own.</summary>
internal static partial class WebAppPages
{
    private const string Index = "index.html";
    private const string Immutable = "public, max-age=31536000, immutable";
    private const string Revalidate = "no-cache";

    private const string NotBuiltPage = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Todo</title>
        <body style="font-family: system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; line-height: 1.5">
        <h1>The server runs, but the web app is not built</h1>
        <p>Start everything with <code>etc/run.sh</code>, or build it alone with <code>npm ci &amp;&amp; npm run build</code> in
        <code>angular/</code> and start the server again.</p>
        <p>The API is at <code>/api</code>, the server's health at <a href="/health/ready">/health/ready</a>.</p></body></html>
        """;

    /// <summary>Compression is for these files alone: they hold no secret that its length could tell (BREACH).</summary>
    public static void AddWebAppPages(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
    });

    public static void UseWebAppFiles(this WebApplication app, string? folder)
    {
        if (folder is null) return;
        var options = new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                HashedName().IsMatch(context.File.Name) ? Immutable : Revalidate,
        };
        app.UseWhen(context => !ReservedPaths.Contains(context.Request.Path), files => files.UseResponseCompression().UseStaticFiles(options));
    }

    public static void MapWebAppPages(this WebApplication app, string? folder)
    {
        // A path that ends like a file is a file that is not there: answering it with the page would hide the mistake.
        app.MapFallback("{*path:nonfile}", context =>
        {
            var isPage = !ReservedPaths.Contains(context.Request.Path)
                && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
            var result = !isPage ? Results.NotFound() : folder is null ? NotBuilt() : Page(context, Path.Combine(folder, Index));
            return result.ExecuteAsync(context);
        }).AllowAnonymous();
    }

    private static IResult Page(HttpContext context, string file)
    {
        context.Response.Headers.CacheControl = Revalidate;
        var changedAt = File.GetLastWriteTimeUtc(file);
        return Results.File(file, "text/html; charset=utf-8", lastModified: changedAt, entityTag: new EntityTagHeaderValue($"\"{changedAt.Ticks:x}\""));
    }

    private static IResult NotBuilt() => Results.Content(NotBuiltPage, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);

    // As the Angular builder names what it bundles: main-5FHBRSLD.js
    [GeneratedRegex(@"-[A-Z0-9]{8}\.\w+$")]
    private static partial Regex HashedName();
}
