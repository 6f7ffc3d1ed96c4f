namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <summary>What the web app starts with (ABP contract section 2.1).</summary>
[RemoteService(Path = "application-configuration")]
public interface IApplicationConfigurationAppService : IApplicationService
{
    /// <summary>The caller's user, tenant, permissions, settings and language.</summary>
    Task<ApplicationConfigurationDto> GetAsync(bool includeLocalizationResources = true, CancellationToken cancellationToken = default);
}
