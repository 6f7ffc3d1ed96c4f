using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Account;
using Todo.Identity.Application.Data;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Web;
using Todo.Saas;
using Todo.Saas.Tenants;

namespace Todo.Identity.Application.Account;

/// <summary>Tells nobody whether an address has an account: a new tenant knows no other's. Its name is no secret.</summary>
internal sealed class SignUpAppService(ITenantProvisioner tenants, ISettingProvider settings, ICurrentTenant currentTenant, AttemptLimiter limiter)
    : ApplicationService, ISignUpAppService
{
    [AllowAnonymous]
    public async Task<SignedUpTenantDto> CreateAsync(SignUpDto input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TryRegister()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        if (!await settings.IsSignUpOpenAsync(currentTenant, cancellationToken)) throw new BusinessException(IdentityErrorCodes.SignUpDisabled);

        var name = input.TenantName.Trim();
        var tenant = new NewTenant(name, input.EmailAddress, input.Password) { EditionId = await FindEditionAsync(cancellationToken) };
        try
        {
            return new SignedUpTenantDto(await tenants.CreateAsync(tenant, cancellationToken), name, IdentityDataSeedContributor.AdminUserName);
        }
        catch (AbpValidationException exception)
        {
            throw new AbpValidationException([.. exception.Errors.Select(e => e.Member == nameof(NewTenant.Name) ? e with { Member = nameof(SignUpDto.TenantName) } : e)]);
        }
    }

    private async Task<Guid?> FindEditionAsync(CancellationToken cancellationToken) =>
        await settings.GetOrNullAsync(SaasSettingNames.SelfServiceSignUpEditionId, cancellationToken) is { Length: > 0 } id ? Guid.Parse(id) : null;
}
