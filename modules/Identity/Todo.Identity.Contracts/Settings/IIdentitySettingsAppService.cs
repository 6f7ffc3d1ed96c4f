namespace Todo.Identity.Settings;

/// <summary>What passwords must be like, when a user is locked and who may register, in the current tenant or for the whole host.</summary>
public interface IIdentitySettingsAppService : IApplicationService
{
    [RemoteAction("/api/setting-management/identity", Method = "GET")]
    Task<IdentitySettingsDto> GetAsync(CancellationToken cancellationToken = default);

    [RemoteAction("/api/setting-management/identity", Method = "PUT")]
    Task UpdateAsync(IdentitySettingsDto input, CancellationToken cancellationToken = default);
}
