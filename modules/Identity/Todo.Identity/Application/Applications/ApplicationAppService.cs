using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using OpenIddict.Abstractions;
using Todo.Identity.Applications;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.OpenIddictServer.Consents;
using Todo.Identity.Permissions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Client = OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication<System.Guid>;

namespace Todo.Identity.Application.Applications;

[Authorize(OpenIddictPermissions.Applications.Default)]
internal sealed class ApplicationAppService(IOpenIddictApplicationManager applications, ConsentStore consents, SessionRevoker sessionRevoker, ILocalEventBus eventBus)
    : ApplicationService, IApplicationAppService
{
    private const int SecretSizeInBytes = 32;

    public async Task<PagedResultDto<ApplicationDto>> GetListAsync(PagedResultRequestDto input, CancellationToken cancellationToken = default)
    {
        var page = new List<ApplicationDto>();
        var query = applications.ListAsync(
            all => all.Cast<Client>().OrderBy(client => client.ClientId).Skip(input.SkipCount).Take(input.MaxResultCount), cancellationToken);
        await foreach (var client in query) page.Add((await DescribeAsync(client, cancellationToken)).ToDto(client.Id));
        return new PagedResultDto<ApplicationDto>(await applications.CountAsync(cancellationToken), page);
    }

    public async Task<ApplicationDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await DescribeAsync(await FindAsync(id, cancellationToken), cancellationToken)).ToDto(id);

    [AnswersSecret]
    [Authorize(OpenIddictPermissions.Applications.Create)]
    public async Task<ApplicationDto> CreateAsync(CreateApplicationDto input, CancellationToken cancellationToken = default)
    {
        if (await applications.FindByClientIdAsync(input.ClientId, cancellationToken) is not null)
        {
            throw new AbpValidationException(new ValidationError("Identity.DuplicateClientId", nameof(input.ClientId)));
        }

        var secret = input.Type == ApplicationConsts.Confidential ? NewSecret() : null;
        var description = new OpenIddictApplicationDescriptor { ClientId = input.ClientId, ClientType = input.Type, ClientSecret = secret };
        description.Apply(input);
        var client = (Client)await applications.CreateAsync(description, cancellationToken);
        return description.ToDto(client.Id, secret);
    }

    [Authorize(OpenIddictPermissions.Applications.Update)]
    public async Task<ApplicationDto> UpdateAsync(Guid id, UpdateApplicationDto input, CancellationToken cancellationToken = default)
    {
        var client = await GetForChangeAsync(id, cancellationToken);
        var description = await DescribeAsync(client, cancellationToken);
        if (description.ClientType == ClientTypes.Public && input.GrantTypes.Contains(GrantTypes.ClientCredentials))
        {
            throw new AbpValidationException(new ValidationError("ThisFieldIsNotValid.", nameof(input.GrantTypes)));
        }

        description.Apply(input);
        await applications.UpdateAsync(client, description, cancellationToken);
        return description.ToDto(id);
    }

    [Authorize(OpenIddictPermissions.Applications.Delete)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var client = await GetForChangeAsync(id, cancellationToken);
        var sessionIds = await consents.GetSessionIdsAsync(id, cancellationToken);
        await applications.DeleteAsync(client, cancellationToken);
        await eventBus.PublishAsync(new ApplicationDeletedEto(client.ClientId!), cancellationToken);
        await sessionRevoker.RevokeAsync([id, .. sessionIds], cancellationToken); // tokens it got for itself name it as their session
    }

    [AnswersSecret]
    [Authorize(OpenIddictPermissions.Applications.Update)]
    public async Task<ApplicationSecretDto> RenewSecretAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var client = await GetForChangeAsync(id, cancellationToken);
        if (!await applications.HasClientTypeAsync(client, ClientTypes.Confidential, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.PublicApplicationHasNoSecret);
        }

        var secret = NewSecret();
        await applications.UpdateAsync(client, secret, cancellationToken);
        return new ApplicationSecretDto(secret);
    }

    private async Task<Client> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Client?)await applications.FindByIdAsync(id.ToString(), cancellationToken) ?? throw new EntityNotFoundException(FrameworkErrorCodes.EntityNotFound, id);

    private async Task<Client> GetForChangeAsync(Guid id, CancellationToken cancellationToken)
    {
        var client = await FindAsync(id, cancellationToken);
        return client.ClientId == WebApp.ClientId ? throw new BusinessException(IdentityErrorCodes.StaticApplication) : client;
    }

    private async Task<OpenIddictApplicationDescriptor> DescribeAsync(Client client, CancellationToken cancellationToken)
    {
        var description = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(description, client, cancellationToken);
        return description;
    }

    private static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretSizeInBytes));
}
