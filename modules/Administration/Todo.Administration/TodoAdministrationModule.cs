using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todo.Administration.AuditLogs;
using Todo.Administration.Emailing;
using Todo.Administration.EntityFrameworkCore.AuditLogs;
using Todo.Administration.EntityFrameworkCore.Idempotency;
using Todo.Administration.Features;
using Todo.Administration.Permissions;
using Todo.Administration.Settings;
using Todo.Identity;
using Todo.Saas;

namespace Todo.Administration;

/// <summary>Fills the framework's stores, permission grants, settings, features, audit log and idempotency keys, and lets
/// administrators at them. Sends e-mail.</summary>
[DependsOn(
    typeof(TodoAdministrationContractsModule),
    typeof(TodoIdentityContractsModule),
    typeof(TodoSaasContractsModule),
    typeof(TodoFrameworkEntityFrameworkCoreModule),
    typeof(TodoFrameworkAspNetCoreModule))]
public sealed class TodoAdministrationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHostedService<IdempotencyKeyPruner>();
        context.Services.AddHostedService<AuditLogPruner>();
        context.Services.AddHostedService(provider => provider.GetRequiredService<FailedCallWriter>());
        context.Services.AddHostedService(provider => provider.GetRequiredService<EmailQueue>());
        context.Services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.SectionName).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsValidator>();
        context.Services.Configure<AbpAspNetCoreMvcOptions>(ExposeApplicationServices);
        context.Services.Configure<AbpExceptionHttpStatusCodeOptions>(MapErrors);
    }

    /// <summary>Under the names that ABP's web packages have for them.</summary>
    private static void ExposeApplicationServices(AbpAspNetCoreMvcOptions mvc)
    {
        Expose<IPermissionAppService>("permission-management", "AbpPermissionManagement");
        Expose<IFeatureAppService>("feature-management", "AbpFeatureManagement");
        Expose<IEmailSettingsAppService>("setting-management", "SettingManagement");
        Expose<IAuditLogAppService>("audit-logging", "AuditLogging");

        void Expose<TService>(string rootPath, string remoteServiceName) =>
            mvc.ConventionalControllers.Create(typeof(TodoAdministrationContractsModule).Assembly, setting =>
            {
                setting.RootPath = rootPath;
                setting.RemoteServiceName = remoteServiceName;
                setting.TypePredicate = type => type.Namespace == typeof(TService).Namespace;
            });
    }

    private static void MapErrors(AbpExceptionHttpStatusCodeOptions statuses)
    {
        string[] badRequests =
        [
            AdministrationErrorCodes.UnknownPermissionProvider, AdministrationErrorCodes.PermissionNotGrantable,
            AdministrationErrorCodes.UnknownFeatureProvider, AdministrationErrorCodes.UnknownFeature, AdministrationErrorCodes.InvalidFeatureValue,
            AdministrationErrorCodes.TestEmailFailed, AdministrationErrorCodes.UnknownTimeZone, AdministrationErrorCodes.InvalidAuditLogCursor,
        ];
        foreach (var code in badRequests) statuses.Map(code, StatusCodes.Status400BadRequest);
    }
}
