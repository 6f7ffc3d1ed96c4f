using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todo.Administration;
using Todo.Identity.Account;
using Todo.Identity.Application.Sessions;
using Todo.Identity.Applications;
using Todo.Identity.Authorizations;
using Todo.Identity.Domain.Keys;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.PersonalAccessTokens;
using Todo.Identity.Sessions;
using Todo.Identity.Web;

namespace Todo.Identity;

[DependsOn(typeof(TodoIdentityContractsModule), typeof(TodoAdministrationContractsModule), typeof(TodoFrameworkEntityFrameworkCoreModule), typeof(TodoFrameworkAspNetCoreModule))]
public sealed class TodoIdentityModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var section = context.Configuration.GetSection(TodoIdentityOptions.SectionName);
        var options = section.Get<TodoIdentityOptions>() ?? new TodoIdentityOptions();
        context.Services.AddOptions<TodoIdentityOptions>().Bind(section).ValidateOnStart()
            .Validate(o => o.Keys.AnnouncementDays < o.Keys.RotationDays, "Identity:Keys:AnnouncementDays must be less than Identity:Keys:RotationDays.")
            .Validate(o => o.WebAppRedirectUris.All(address => Uri.IsWellFormedUriString(address, UriKind.Absolute)), "Identity:WebAppRedirectUris holds what is no absolute address.")
            .Validate(o => o.ExternalProviders.DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Count() == o.ExternalProviders.Count, "Identity:ExternalProviders holds a name twice.")
            .Validate(o => o.ExternalProviders.All(p => !Uri.TryCreate(p.Authority, UriKind.Absolute, out var uri) || uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback), "Identity:ExternalProviders: an authority elsewhere needs HTTPS.");
        context.Services.AddSingleton<IValidateOptions<TodoIdentityOptions>, TodoIdentityOptionsValidator>();
        context.Services.AddOptions<EncryptionOptions>().Bind(context.Configuration.GetSection(EncryptionOptions.SectionName)).ValidateOnStart()
            .Validate(o => !string.IsNullOrWhiteSpace(o.Key), "Encryption:Key is not set: a database server's secrets are sealed with it. Make one (openssl rand -base64 32) and give it to every host.")
            .Validate(o => string.IsNullOrWhiteSpace(o.Key) || EncryptionOptions.IsKey(o.Key), "Encryption:Key is not 32 bytes in base64 (openssl rand -base64 32).");

        context.Services.AddIdentityCore<IdentityUser>(); // takes store, hasher and validators from what is registered by convention
        context.Services.AddTodoAuthentication(options);
        context.Services.AddTodoAccount();
        context.Services.AddTodoOpenIddict(options);
        context.Services.AddHostedService<TokenPruningService>();
        context.Services.AddHostedService<UserSessionPruner>();
        context.Services.AddRazorPages().AddApplicationPart(typeof(TodoIdentityModule).Assembly);

        context.Services.Configure<AbpAspNetCoreMvcOptions>(ExposeApplicationServices);
        context.Services.Configure<AbpExceptionHttpStatusCodeOptions>(statuses =>
        {
            statuses.Map(IdentityErrorCodes.TooManyAttempts, StatusCodes.Status429TooManyRequests);
            statuses.Map(IdentityErrorCodes.LastAdmin, StatusCodes.Status409Conflict);
            statuses.Map(IdentityErrorCodes.TooManyRoles, StatusCodes.Status409Conflict);
            statuses.Map(IdentityErrorCodes.TooManyTokens, StatusCodes.Status409Conflict);
        });
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        context.ServiceProvider.GetRequiredService<MasterKeyCheck>().Require();
        await context.ServiceProvider.GetRequiredService<ServerKeyRing>().StartAsync(context.CancellationToken);
        await context.ServiceProvider.GetRequiredService<RevokedSessions>().StartAsync(context.CancellationToken);
    }

    /// <summary>In groups as ABP has them and its web packages name them.</summary>
    private static void ExposeApplicationServices(AbpAspNetCoreMvcOptions mvc)
    {
        var contracts = typeof(TodoIdentityContractsModule).Assembly;
        mvc.ConventionalControllers
            .Create(contracts, account =>
            {
                account.RootPath = "account";
                account.RemoteServiceName = "AbpAccount";
                account.TypePredicate = IsAboutOneself;
            })
            .Create(contracts, clients =>
            {
                clients.RootPath = "openiddict";
                clients.RemoteServiceName = "OpenIddict";
                clients.TypePredicate = IsAboutClients;
            })
            .Create(contracts, identity =>
            {
                identity.RootPath = "identity";
                identity.RemoteServiceName = "AbpIdentity";
                identity.TypePredicate = type => !IsAboutOneself(type) && !IsAboutClients(type);
            });
    }

    private static bool IsAboutOneself(Type service) =>
        service.Namespace == typeof(IAccountAppService).Namespace || service.Namespace == typeof(IUserSessionAppService).Namespace
        || service.Namespace == typeof(IPersonalAccessTokenAppService).Namespace || service.Namespace == typeof(IApplicationAuthorizationAppService).Namespace;

    private static bool IsAboutClients(Type service) => service.Namespace == typeof(IApplicationAppService).Namespace;
}
