namespace Todo.Administration.Settings;

/// <summary>The mail server and the sender of e-mail, of the current tenant or for the whole host. A tenant needs the feature
/// <c>SettingManagement.AllowChangingEmailSettings</c>.</summary>
[RemoteService(Path = "emailing")]
public interface IEmailSettingsAppService : IApplicationService
{
    /// <summary>Without the password, which is never told.</summary>
    Task<EmailSettingsDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>A password that is empty stays as it is, unless the server or the user name changes.</summary>
    [RemoteAction("", Method = "POST")]
    Task UpdateAsync(UpdateEmailSettingsDto input, CancellationToken cancellationToken = default);

    /// <summary>Sends at once, and answers when the server took it.</summary>
    /// <exception cref="BusinessException"><c>AbpSettingManagement:TestEmailFailed</c>, with what the server said.</exception>
    Task SendTestEmailAsync(SendTestEmailInput input, CancellationToken cancellationToken = default);
}
