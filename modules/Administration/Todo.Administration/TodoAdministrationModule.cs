using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todo.Administration.Emailing;
using Todo.Administration.EntityFrameworkCore.AuditLogs;
using Todo.Administration.EntityFrameworkCore.Idempotency;
using Todo.Identity;

namespace Todo.Administration;

/// <summary>Fills the framework's stores, permission grants, settings, features, audit log and idempotency keys, and lets
/// administrators at them. Sends e-mail.</summary>
[DependsOn(
    typeof(TodoAdministrationContractsModule),
    typeof(TodoIdentityContractsModule),
    typeof(TodoFrameworkEntityFrameworkCoreModule),
    typeof(TodoFrameworkAspNetCoreModule))]
public sealed class TodoAdministrationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHostedService<IdempotencyKeyPruner>();
        context.Services.AddHostedService(provider => provider.GetRequiredService<FailedCallWriter>());
        context.Services.AddHostedService(provider => provider.GetRequiredService<EmailQueue>());
        context.Services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.SectionName).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsValidator>();
    }
}
