using Microsoft.AspNetCore.Authorization;
using Todo.Framework.AspNetCore.Conventions;

namespace Todo.Framework.AspNetCore.ApiDefinition;

internal sealed class ApiDefinitionAppService(RemoteServiceCatalog catalog) : ApplicationService, IApiDefinitionAppService
{
    [AllowAnonymous]
    public Task<ApplicationApiDescriptionModel> GetAsync(bool includeTypes = false, CancellationToken cancellationToken = default) =>
        Task.FromResult(ApiDescriptionBuilder.Build(catalog.Services, includeTypes));
}
