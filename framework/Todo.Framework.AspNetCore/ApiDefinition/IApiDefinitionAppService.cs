namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <summary>Describes all exposed services to the proxy generator (ABP contract section 2.4).</summary>
[RemoteService(Path = "api-definition")]
public interface IApiDefinitionAppService : IApplicationService
{
    Task<ApplicationApiDescriptionModel> GetAsync(bool includeTypes = false, CancellationToken cancellationToken = default);
}
