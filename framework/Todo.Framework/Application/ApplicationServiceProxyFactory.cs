using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Application.Interception;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Application;

/// <summary>Puts the house rules around an application service. Outermost first: authorization, features, validation,
/// unit of work, audit, idempotency.</summary>
public sealed class ApplicationServiceProxyFactory : ISingletonDependency
{
    private readonly ProxyGenerator _generator = new();

    public object Create(Type serviceType, object target, IServiceProvider serviceProvider) =>
        _generator.CreateInterfaceProxyWithTarget(
            serviceType,
            target,
            serviceProvider.GetRequiredService<AuthorizationInterceptor>().ToInterceptor(),
            serviceProvider.GetRequiredService<FeatureInterceptor>().ToInterceptor(),
            serviceProvider.GetRequiredService<ValidationInterceptor>().ToInterceptor(),
            serviceProvider.GetRequiredService<UnitOfWorkInterceptor>().ToInterceptor(),
            serviceProvider.GetRequiredService<AuditingInterceptor>().ToInterceptor(),
            serviceProvider.GetRequiredService<IdempotencyInterceptor>().ToInterceptor());
}
