using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;

namespace Todo.Host.WebApp;

/// <summary>Serves the built web app: its files, and its one page for every path that is not the server's own.</summary>
internal static partial class WebAppPages
{
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
    public static void AddWebAppPages(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        // A browser fetches each file once and keeps it: a fifth less to send is worth the time.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>Before everything that asks who the caller is.</summary>
    public static void UseWebAppFiles(this WebApplication app, string? folder)
    {
        if (folder is null) return;
        app.UseWhen(IsWebApp, files => files.UseResponseCompression().UseStaticFiles(Files(folder)));
    }

    /// <summary>After the endpoints were looked through.</summary>
    public static void UseWebAppPages(this WebApplication app, string? folder) => app.UseWhen(IsWebApp, pages =>
    {
        if (folder is null) pages.Use(AnswerNotBuilt);
        else pages.UseWebAppFallback(options: Files(folder));
    });

    private static bool IsWebApp(HttpContext context) => !ReservedPaths.Contains(context.Request.Path);

    private static StaticFileOptions Files(string folder) => new()
    {
        FileProvider = new PhysicalFileProvider(folder),
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = HashedName().IsMatch(context.File.Name) ? Immutable : Revalidate,
    };

    private static Task AnswerNotBuilt(HttpContext context, RequestDelegate next) =>
        context.GetEndpoint() is null && HttpMethods.IsGet(context.Request.Method) && !Path.HasExtension(context.Request.Path)
            ? Results.Content(NotBuiltPage, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context)
            : next(context);

    // As the Angular builder names what it bundles: main-5FHBRSLD.js
    [GeneratedRegex(@"-[A-Z0-9]{8}\.\w+$")]
    private static partial Regex HashedName();
}
