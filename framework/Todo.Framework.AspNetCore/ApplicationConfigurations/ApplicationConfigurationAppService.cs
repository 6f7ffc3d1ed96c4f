using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

internal sealed class ApplicationConfigurationAppService(
    ILocalizationTexts texts,
    LocalizationResourceReader resourceReader,
    IPermissionChecker permissionChecker,
    ISettingProvider settingProvider,
    IFeatureChecker featureChecker,
    CurrentUserReader currentUserReader,
    ICurrentTenant currentTenant,
    IOptions<AbpApplicationConfigurationOptions> options) : ApplicationService, IApplicationConfigurationAppService
{
    [AllowAnonymous]
    public async Task<ApplicationConfigurationDto> GetAsync(bool includeLocalizationResources = true, CancellationToken cancellationToken = default)
    {
        var settings = await settingProvider.GetVisibleToClientsAsync(cancellationToken);
        var timeZone = settings.GetValueOrDefault(FrameworkSettings.TimeZone);
        return new ApplicationConfigurationDto
        {
            Localization = GetLocalization(includeLocalizationResources),
            Auth = new AuthConfigurationDto((await permissionChecker.GetGrantedAsync(cancellationToken)).Order().ToDictionary(name => name, _ => true)),
            Setting = new SettingConfigurationDto(settings),
            CurrentUser = currentUserReader.Read(),
            Features = new FeatureConfigurationDto(await featureChecker.GetVisibleToClientsAsync(cancellationToken)),
            CurrentTenant = new CurrentTenantDto(currentTenant.Id, currentTenant.Name, currentTenant.IsAvailable),
            Timing = new TimingDto(new TimeZoneDto(new IanaTimeZoneDto(timeZone), new WindowsTimeZoneDto(timeZone is not null && TimeZoneInfo.TryConvertIanaIdToWindowsId(timeZone, out var windowsId) ? windowsId : null))),
        };
    }

    private LocalizationConfigurationDto GetLocalization(bool includeResources)
    {
        var culture = CultureInfo.CurrentUICulture;
        var resources = includeResources ? resourceReader.Read(culture.Name) : new Dictionary<string, LocalizationResourceDto>();
        return new LocalizationConfigurationDto
        {
            Values = resources.ToDictionary(r => r.Key, r => r.Value.Texts),
            Resources = resources,
            Languages = [.. texts.Cultures.Select(CultureInfo.GetCultureInfo).Select(c => new LanguageInfoDto(c.Name, c.Name, c.NativeName, c.TwoLetterISOLanguageName))],
            CurrentCulture = CurrentCultureDto.Of(culture),
            DefaultResourceName = options.Value.DefaultResourceName,
        };
    }
}
