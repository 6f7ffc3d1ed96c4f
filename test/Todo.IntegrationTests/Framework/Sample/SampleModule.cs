using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.AspNetCore;
using Todo.Framework.Modularity;
using Todo.Framework.TestBase;

namespace Todo.IntegrationTests.Framework.Sample;

[DependsOn(typeof(TodoFrameworkAspNetCoreModule), typeof(TodoFrameworkTestBaseModule))]
public sealed class SampleModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(typeof(SampleModule).Assembly, setting =>
        {
            setting.RootPath = "sample";
            setting.RemoteServiceName = "Sample";
            setting.TypePredicate = type => type.Namespace == typeof(SampleModule).Namespace;
        }));
        context.Services.Configure<AbpExceptionHttpStatusCodeOptions>(options => options.Map("Sample:Gone", 410));
        context.Services.Configure<AbpAspNetCoreOptions>(options => options.BearerScheme = TestAuthenticationHandler.BearerScheme);
        context.Services.AddAuthentication(TestAuthenticationHandler.CookieScheme)
            .AddScheme<TestAuthenticationOptions, TestAuthenticationHandler>(TestAuthenticationHandler.BearerScheme, options => options.Header = "Authorization")
            .AddScheme<TestAuthenticationOptions, TestAuthenticationHandler>(TestAuthenticationHandler.CookieScheme, options => options.Header = "Cookie");
    }
}
