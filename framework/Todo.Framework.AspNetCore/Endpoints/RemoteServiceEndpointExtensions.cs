using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.Endpoints;

internal static class RemoteServiceEndpointExtensions
{
    public static void MapRemoteServices(this IEndpointRouteBuilder endpoints)
    {
        var binder = endpoints.ServiceProvider.GetRequiredService<ArgumentBinder>();
        foreach (var service in endpoints.ServiceProvider.GetRequiredService<RemoteServiceCatalog>().Services)
        {
            foreach (var action in service.Actions)
            {
                endpoints.MapMethods(action.Route, [action.HttpMethod], new RemoteActionEndpoint(service, action, binder).HandleAsync)
                    .WithMetadata(service, action)
                    .WithDisplayName($"{service.ControllerName}.{action.Method.Name}");
            }
        }
    }
}
