using MessagePack;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.MultiTenancy;
using Todo.Framework.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoFrameworkAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpContextAccessor();
        context.Services.AddRouting();
        context.Services.AddAuthentication();
        context.Services.AddAuthorization();
        context.Services.AddOptions<TenancyOptions>().Bind(context.Configuration.GetSection(TenancyOptions.SectionName))
            .Validate(options => options.IsValid, TenancyOptions.DomainFormatError).ValidateOnStart();
        context.Services.Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(
            typeof(TodoFrameworkAspNetCoreModule).Assembly,
            setting => (setting.RootPath, setting.RemoteServiceName) = ("abp", "abp")));
        context.Services.AddOptions<RateLimitOptions>().Bind(context.Configuration.GetSection(RateLimitOptions.SectionName)).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<RateLimitOptions>, RateLimitOptionsValidator>();
        AddHubs(context.Services);
    }

    private static void AddHubs(IServiceCollection services)
    {
        services.AddSingleton<AbpHubFilter>();
        services.AddSingleton<IUserIdProvider, SubjectUserIdProvider>();
        services.AddSignalR(options =>
            {
                options.AddFilter<AbpHubFilter>();
                options.MaximumReceiveMessageSize = 64 * 1024; // calls are small; what is large goes over REST
            })
            .AddJsonProtocol(options => AbpJson.Configure(options.PayloadSerializerOptions))
            .AddMessagePackProtocol(options => options.SerializerOptions = MessagePackSerializerOptions.Standard
                .WithSecurity(MessagePackSecurity.UntrustedData).WithResolver(new JsonContractResolver()));
    }
}
