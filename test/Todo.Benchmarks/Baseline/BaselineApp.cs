using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Todo.Framework.Application;
using Todo.Host.Database;
using Todo.Todos.Changes;
using Todo.Todos.Items;

namespace Todo.Benchmarks.Baseline;

/// <summary>What one would write by hand for these four operations alone: minimal API on Npgsql. It knows no users, checks nothing,
/// keeps no audit log and no log of requests, and leaves its outbox to others.</summary>
internal static class BaselineApp
{
    public static async Task RunAsync(string url, string connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TodoDataSource.CreateForMigrations(connectionString)); // prepares statements, as the host's does
        builder.Services.AddSingleton<ItemReads>();
        builder.Services.AddSingleton<ItemWrites>();
        builder.Services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));
        builder.Services.AddSignalR().AddJsonProtocol(json => Configure(json.PayloadSerializerOptions));
        await using var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapGet("/api/todo/items", (Guid listId, ItemReads items, CancellationToken cancellationToken) => items.GetPageAsync(listId, cancellationToken));
        app.MapGet("/api/todo/lists/{id:guid}/changes", (Guid id, long since, ItemReads items, CancellationToken cancellationToken) => items.GetChangesAsync(id, since, cancellationToken));
        app.MapPost("/api/todo/items", CreateAsync);
        app.MapHub<BaselineHub>("/signalr-hubs/todo");
        await app.RunAsync(url);
    }

    private static void Configure(JsonSerializerOptions json)
    {
        AbpJson.Configure(json); // as the host writes it, instants included
        json.TypeInfoResolverChain.Insert(0, BaselineJson.Default);
    }

    private static async Task<TodoItemDto> CreateAsync(
        CreateTodoItemDto input, ItemWrites items, IHubContext<BaselineHub> hub, CancellationToken cancellationToken)
    {
        var item = await items.CreateAsync(input, cancellationToken);
        var change = new ListChangedDto
        {
            ListId = item.ListId,
            PreviousSequence = item.Sequence - 1,
            Sequence = item.Sequence,
            ActorId = item.CreatorId,
            MutationId = input.MutationId,
            Items = [item],
        };
        await hub.Clients.Group(BaselineHub.GroupOf(item.ListId)).SendAsync("Changed", change, cancellationToken);
        return item;
    }
}
