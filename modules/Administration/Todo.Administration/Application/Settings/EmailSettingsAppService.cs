using System.Globalization;
using System.Net;
using MailKit;
using MailKit.Security;
using Microsoft.AspNetCore.Authorization;
using MimeKit;
using Todo.Administration.Emailing;
using Todo.Administration.Settings;

namespace Todo.Administration.Application.Settings;

[Authorize(SettingManagementPermissions.Emailing)]
[RequiresFeature(SettingManagementFeatures.Enable)]
internal sealed class EmailSettingsAppService(ISettingManager settings, EmailDeliverer deliverer, IFeatureChecker features, ICurrentTenant currentTenant)
    : ApplicationService, IEmailSettingsAppService
{
    private const int MaxReasonLength = 300;

    public async Task<EmailSettingsDto> GetAsync(CancellationToken cancellationToken = default)
    {
        await RequireFeatureAsync(cancellationToken);
        return new EmailSettingsDto
        {
            SmtpHost = await FindAsync(EmailSettingNames.Smtp.Host, cancellationToken),
            SmtpPort = int.TryParse(await FindAsync(EmailSettingNames.Smtp.Port, cancellationToken), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 25,
            SmtpUserName = await FindAsync(EmailSettingNames.Smtp.UserName, cancellationToken),
            SmtpDomain = await FindAsync(EmailSettingNames.Smtp.Domain, cancellationToken),
            SmtpEnableSsl = await IsTrueAsync(EmailSettingNames.Smtp.EnableSsl, cancellationToken),
            SmtpUseDefaultCredentials = await IsTrueAsync(EmailSettingNames.Smtp.UseDefaultCredentials, cancellationToken),
            DefaultFromAddress = await FindAsync(EmailSettingNames.DefaultFromAddress, cancellationToken),
            DefaultFromDisplayName = await FindAsync(EmailSettingNames.DefaultFromDisplayName, cancellationToken),
        };
    }

    public async Task UpdateAsync(UpdateEmailSettingsDto input, CancellationToken cancellationToken = default)
    {
        await RequireFeatureAsync(cancellationToken);
        var before = await GetAsync(cancellationToken);
        // Who may change the server need not know the password: sent to another server it would be theirs.
        var isAnother = NullIfEmpty(input.SmtpHost) != NullIfEmpty(before.SmtpHost) || input.SmtpPort != before.SmtpPort
            || NullIfEmpty(input.SmtpUserName) != NullIfEmpty(before.SmtpUserName);
        if (!string.IsNullOrEmpty(input.SmtpPassword) || isAnother) await SetAsync(EmailSettingNames.Smtp.Password, NullIfEmpty(input.SmtpPassword), cancellationToken);
        await SetAsync(EmailSettingNames.Smtp.Host, NullIfEmpty(input.SmtpHost), cancellationToken);
        await SetAsync(EmailSettingNames.Smtp.Port, input.SmtpPort.ToString(CultureInfo.InvariantCulture), cancellationToken);
        await SetAsync(EmailSettingNames.Smtp.UserName, NullIfEmpty(input.SmtpUserName), cancellationToken);
        await SetAsync(EmailSettingNames.Smtp.Domain, NullIfEmpty(input.SmtpDomain), cancellationToken);
        await SetAsync(EmailSettingNames.Smtp.EnableSsl, input.SmtpEnableSsl ? "true" : "false", cancellationToken);
        await SetAsync(EmailSettingNames.Smtp.UseDefaultCredentials, input.SmtpUseDefaultCredentials ? "true" : "false", cancellationToken);
        await SetAsync(EmailSettingNames.DefaultFromAddress, input.DefaultFromAddress, cancellationToken);
        await SetAsync(EmailSettingNames.DefaultFromDisplayName, input.DefaultFromDisplayName, cancellationToken);
    }

    [Authorize(SettingManagementPermissions.EmailingTest)]
    [UnitOfWork(isTransactional: false)] // no transaction waits for a mail server
    public async Task SendTestEmailAsync(SendTestEmailInput input, CancellationToken cancellationToken = default)
    {
        await RequireFeatureAsync(cancellationToken);
        var body = $"<p>{WebUtility.HtmlEncode(input.Body ?? "").ReplaceLineEndings("<br>")}</p>";
        try
        {
            await deliverer.DeliverAsync(new EmailMessage(input.TargetEmailAddress, input.Subject, body, input.Body ?? "") { From = input.SenderEmailAddress }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Only what the mail server or the network said: it is what the administrator has to correct.
            var reason = exception is ProtocolException or CommandException or AuthenticationException or ParseException or IOException or System.Net.Sockets.SocketException
                ? exception.Message : exception.GetType().Name;
            throw new BusinessException(AdministrationErrorCodes.TestEmailFailed, exception).WithData("reason", reason.Length <= MaxReasonLength ? reason : reason[..MaxReasonLength]);
        }
    }

    private async Task RequireFeatureAsync(CancellationToken cancellationToken)
    {
        if (currentTenant.IsAvailable && !await features.IsEnabledAsync(SettingManagementFeatures.AllowChangingEmailSettings, cancellationToken))
        {
            throw new BusinessException(FrameworkErrorCodes.FeatureNotEnabled).WithData("feature", SettingManagementFeatures.AllowChangingEmailSettings);
        }
    }

    /// <summary>A tenant is told what it has set, and not how the operator sends e-mail.</summary>
    private async Task<string?> FindAsync(string name, CancellationToken cancellationToken) => currentTenant.Id is { } tenantId
        ? await settings.GetOrNullAsync(name, SettingProviderNames.Tenant, tenantId.ToString(), cancellationToken)
        : await settings.GetOrNullAsync(name, SettingProviderNames.Global, null, cancellationToken)
            ?? await settings.GetOrNullAsync(name, SettingProviderNames.Configuration, null, cancellationToken);

    private async Task<bool> IsTrueAsync(string name, CancellationToken cancellationToken) =>
        string.Equals(await FindAsync(name, cancellationToken), "true", StringComparison.OrdinalIgnoreCase);

    private Task SetAsync(string name, string? value, CancellationToken cancellationToken) =>
        settings.SetForTenantOrGlobalAsync(currentTenant, name, value, cancellationToken);

    private static string? NullIfEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
