using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Todo.Saas.Features;

namespace Todo.Saas;

[DependsOn(typeof(TodoSaasContractsModule), typeof(TodoFrameworkEntityFrameworkCoreModule), typeof(TodoFrameworkAspNetCoreModule))]
public sealed class TodoSaasModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Configure<AbpAspNetCoreMvcOptions>(mvc => mvc.ConventionalControllers.Create(typeof(TodoSaasContractsModule).Assembly, saas =>
        {
            saas.RootPath = "multi-tenancy";
            saas.RemoteServiceName = "AbpTenantManagement";
        }));
        context.Services.Configure<AbpAspNetCoreOptions>(http => http.TenantRequestLimitFeature = SaasFeatures.ApiRequestsPerMinute);
        context.Services.Configure<AbpExceptionHttpStatusCodeOptions>(statuses =>
        {
            statuses.Map(SaasErrorCodes.EditionInUse, StatusCodes.Status409Conflict);
            statuses.Map(SaasErrorCodes.TenantIsActive, StatusCodes.Status409Conflict);
            statuses.Map(SaasErrorCodes.TenantDataMissing, StatusCodes.Status409Conflict);
            statuses.Map(SaasErrorCodes.QuotaExceeded, StatusCodes.Status409Conflict);
        });
    }
}
