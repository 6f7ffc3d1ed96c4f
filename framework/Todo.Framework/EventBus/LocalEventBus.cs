using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.EventBus;

internal sealed class LocalEventBus(IServiceProvider serviceProvider) : ILocalEventBus, IScopedDependency
{
    public async Task PublishAsync(object eventData, CancellationToken cancellationToken = default)
    {
        var invoker = (HandlerInvoker)Activator.CreateInstance(typeof(HandlerInvoker<>).MakeGenericType(eventData.GetType()))!;
        await invoker.InvokeAsync(serviceProvider, eventData, cancellationToken);
    }

    private abstract class HandlerInvoker
    {
        public abstract Task InvokeAsync(IServiceProvider serviceProvider, object eventData, CancellationToken cancellationToken);
    }

    private sealed class HandlerInvoker<TEvent> : HandlerInvoker
    {
        public override async Task InvokeAsync(IServiceProvider serviceProvider, object eventData, CancellationToken cancellationToken)
        {
            foreach (var handler in serviceProvider.GetServices<ILocalEventHandler<TEvent>>())
            {
                await handler.HandleEventAsync((TEvent)eventData, cancellationToken);
            }
        }
    }
}
