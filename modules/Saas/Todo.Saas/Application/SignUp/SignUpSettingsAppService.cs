using Microsoft.AspNetCore.Authorization;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Permissions;
using Todo.Saas.SignUp;

namespace Todo.Saas.Application.SignUp;

[Authorize(TenantManagementPermissions.SignUp)]
internal sealed class SignUpSettingsAppService(ISettingManager manager, ISettingProvider settings, IEditionRepository editions) : ApplicationService, ISignUpSettingsAppService
{
    public async Task<SignUpSettingsDto> GetAsync(CancellationToken cancellationToken = default) => new()
    {
        IsEnabled = bool.Parse((await settings.GetOrNullAsync(SaasSettingNames.IsSelfServiceSignUpEnabled, cancellationToken))!),
        EditionId = Guid.TryParse(await settings.GetOrNullAsync(SaasSettingNames.SelfServiceSignUpEditionId, cancellationToken), out var id) ? id : null,
    };

    public async Task UpdateAsync(SignUpSettingsDto input, CancellationToken cancellationToken = default)
    {
        if (input.EditionId is { } id) await editions.LockForUseAsync(id, cancellationToken);
        await manager.SetGlobalAsync(SaasSettingNames.IsSelfServiceSignUpEnabled, input.IsEnabled.ToString(), cancellationToken);
        await manager.SetGlobalAsync(SaasSettingNames.SelfServiceSignUpEditionId, input.EditionId?.ToString(), cancellationToken);
    }
}
