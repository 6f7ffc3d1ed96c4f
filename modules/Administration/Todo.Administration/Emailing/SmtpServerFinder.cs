using System.Globalization;

namespace Todo.Administration.Emailing;

/// <summary>Finds the mail server of the current tenant. All that is said of it comes from whoever named the host: a tenant that names
/// its own server would otherwise be sent the operator's password.</summary>
internal sealed class SmtpServerFinder(ISettingManager settings, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>The tenant's server, else the global one, else the configured one; null when there is none.</summary>
    public async Task<SmtpServer?> FindAsync(CancellationToken cancellationToken = default)
    {
        if (currentTenant.Id is { } tenantId && await ReadAsync(SettingProviderNames.Tenant, tenantId.ToString(), cancellationToken) is { } ofTenant) return ofTenant;
        return await ReadAsync(SettingProviderNames.Global, null, cancellationToken) ?? await ReadAsync(SettingProviderNames.Configuration, null, cancellationToken);
    }

    private async Task<SmtpServer?> ReadAsync(string providerName, string? providerKey, CancellationToken cancellationToken)
    {
        Task<string?> Value(string name) => settings.GetOrNullAsync(name, providerName, providerKey, cancellationToken);
        return await Value(EmailSettingNames.Smtp.Host) is { Length: > 0 } host
            ? new SmtpServer(
                host,
                int.TryParse(await Value(EmailSettingNames.Smtp.Port), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 25,
                await Value(EmailSettingNames.Smtp.UserName),
                await Value(EmailSettingNames.Smtp.Password),
                await Value(EmailSettingNames.Smtp.Domain),
                bool.TryParse(await Value(EmailSettingNames.Smtp.EnableSsl), out var ssl) && ssl,
                bool.TryParse(await Value(EmailSettingNames.Smtp.UseDefaultCredentials), out var anonymous) && anonymous)
            : null;
    }
}
