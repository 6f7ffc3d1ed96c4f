using Microsoft.Extensions.DependencyInjection;
using Todo.Administration.EntityFrameworkCore.AuditLogs;
using Todo.Administration.EntityFrameworkCore.Idempotency;

namespace Todo.Administration;

/// <summary>Fills the framework's stores: permission grants, settings, audit log, idempotency keys.</summary>
[DependsOn(typeof(TodoFrameworkEntityFrameworkCoreModule))]
public sealed class TodoAdministrationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHostedService<IdempotencyKeyPruner>();
        context.Services.AddHostedService(provider => provider.GetRequiredService<FailedCallWriter>());
    }
}
