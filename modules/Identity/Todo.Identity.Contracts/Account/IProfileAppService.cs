namespace Todo.Identity.Account;

/// <summary>What people say of themselves (ABP: my-profile).</summary>
public interface IProfileAppService : IApplicationService
{
    [RemoteAction("/api/account/my-profile", Method = "GET")]
    Task<ProfileDto> GetAsync(CancellationToken cancellationToken = default);

    /// <exception cref="AbpValidationException">A rule is broken, or the name is taken.</exception>
    /// <exception cref="BusinessException"><c>Todo.Identity:UserNameUpdateDisabled</c> or <c>Todo.Identity:EmailUpdateDisabled</c>.</exception>
    [RemoteAction("/api/account/my-profile", Method = "PUT")]
    Task<ProfileDto> UpdateAsync(UpdateProfileDto input, CancellationToken cancellationToken = default);

    /// <summary>Sets the password; who has one must know it. Wrong guesses count as at sign-in.</summary>
    /// <exception cref="AbpValidationException">The new password breaks a rule.</exception>
    /// <exception cref="BusinessException"><c>Todo.Identity:PasswordMismatch</c>.</exception>
    [RemoteAction("/api/account/my-profile/change-password", Method = "POST")]
    Task ChangePasswordAsync(ChangePasswordInput input, CancellationToken cancellationToken = default);

    [RemoteAction("/api/account/my-profile/preferences", Method = "GET")]
    Task<PreferencesDto> GetPreferencesAsync(CancellationToken cancellationToken = default);

    /// <exception cref="AbpValidationException">No such language or time zone.</exception>
    [RemoteAction("/api/account/my-profile/preferences", Method = "PUT")]
    Task<PreferencesDto> UpdatePreferencesAsync(PreferencesDto input, CancellationToken cancellationToken = default);

    [RemoteAction("/api/account/my-profile/avatar", Method = "DELETE")]
    Task DeleteAvatarAsync(CancellationToken cancellationToken = default);
}
