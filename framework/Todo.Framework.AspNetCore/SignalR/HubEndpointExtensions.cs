using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore.SignalR;

internal static class HubEndpointExtensions
{
    private static readonly MethodInfo MapMethod = typeof(HubEndpointExtensions).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Maps the hubs of all modules.</summary>
    public static void MapHubs(this IEndpointRouteBuilder endpoints, AbpApplication application)
    {
        foreach (var hub in application.Assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Hub))))
        {
            MapMethod.MakeGenericMethod(hub).Invoke(null, [endpoints, PathOf(hub)]);
        }
    }

    internal static string PathOf(Type hub)
    {
        if (hub.GetCustomAttribute<HubRouteAttribute>() is { } route) return route.Path;
        var name = hub.Name.EndsWith("Hub", StringComparison.Ordinal) ? hub.Name[..^"Hub".Length] : hub.Name;
        return "/signalr-hubs/" + JsonNamingPolicy.KebabCaseLower.ConvertName(name);
    }

    private static void Map<THub>(IEndpointRouteBuilder endpoints, string path) where THub : Hub =>
        endpoints.MapHub<THub>(path, options =>
        {
            // Ordered and cheap; a client that cannot do better may still poll.
            options.Transports = HttpTransportType.WebSockets | HttpTransportType.LongPolling;
            // A token that has expired, or was not renewed because its user is locked out, ends the connection.
            options.CloseOnAuthenticationExpiration = true;
        });
}
