using System.Text.Json;
using Castle.DynamicProxy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Application.Interception;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.Endpoints;

/// <summary>One exposed method behind its route.</summary>
internal sealed class RemoteActionEndpoint(RemoteService service, RemoteAction action, ArgumentBinder binder)
{
    private readonly RemoteActionInvoker _invoker = new(action);
    private bool? _isAnonymous;

    public async Task HandleAsync(HttpContext context)
    {
        var target = context.RequestServices.GetRequiredService(service.Type);
        RefuseStrangers(context, target);
        var arguments = await binder.BindAsync(action, context);
        await WriteAsync(context.Response, await _invoker.InvokeAsync(target, arguments), context.RequestAborted);
    }

    /// <summary>The proxy authorizes every call. This only spares us reading the body of somebody who is not signed in,
    /// and them a hint at its mistakes.</summary>
    private void RefuseStrangers(HttpContext context, object target)
    {
        _isAnonymous ??= ApplicationServiceMethod.Of(action.ImplementationIn(ProxyUtil.GetUnproxiedType(target))).IsAnonymous;
        var services = context.RequestServices;
        if (_isAnonymous == false && !services.GetRequiredService<ICurrentUser>().IsAuthenticated && !services.GetRequiredService<ICurrentClient>().IsAuthenticated)
        {
            throw new AbpAuthorizationException(FrameworkErrorCodes.Unauthenticated);
        }
    }

    private static async Task WriteAsync(HttpResponse response, object? result, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case null:
                response.StatusCode = StatusCodes.Status204NoContent;
                break;
            case string text: // not JSON: the generated proxies ask for the bare text
                response.ContentType = "text/plain; charset=utf-8";
                await response.WriteAsync(text, cancellationToken);
                break;
            default:
                response.ContentType = "application/json; charset=utf-8";
                await JsonSerializer.SerializeAsync(response.BodyWriter, result, AbpJson.Options.GetTypeInfo(result.GetType()), cancellationToken);
                break;
        }
    }
}
