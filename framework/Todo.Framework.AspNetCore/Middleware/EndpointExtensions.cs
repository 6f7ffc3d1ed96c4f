using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Todo.Framework.AspNetCore.Middleware;

internal static class EndpointExtensions
{
    /// <summary>Whether routing tried this one last of all, as <c>MapFallback…</c> wants it.</summary>
    public static bool IsFallback(this Endpoint? endpoint) => endpoint is RouteEndpoint { Order: int.MaxValue };
}
