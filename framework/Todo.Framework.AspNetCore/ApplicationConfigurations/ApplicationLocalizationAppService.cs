using System.Globalization;
using Microsoft.AspNetCore.Authorization;

namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

internal sealed class ApplicationLocalizationAppService(ILocalizationTexts texts, LocalizationResourceReader resourceReader)
    : ApplicationService, IApplicationLocalizationAppService
{
    [AllowAnonymous]
    public Task<ApplicationLocalizationDto> GetAsync(string cultureName, bool onlyDynamics = false, CancellationToken cancellationToken = default)
    {
        var culture = SupportedCultureOf(cultureName);
        return Task.FromResult(new ApplicationLocalizationDto(onlyDynamics ? [] : resourceReader.Read(culture.Name), CurrentCultureDto.Of(culture)));
    }

    /// <summary>The client replaces its culture by the one answered, and starts with those we support only.</summary>
    private CultureInfo SupportedCultureOf(string cultureName)
    {
        try
        {
            for (var culture = CultureInfo.GetCultureInfo(cultureName, predefinedOnly: true); culture.Name.Length > 0; culture = culture.Parent)
            {
                if (texts.Cultures.Contains(culture.Name)) return culture;
            }

            return CultureInfo.GetCultureInfo(texts.Cultures[0]);
        }
        catch (CultureNotFoundException)
        {
            throw new AbpValidationException(new ValidationError("ThisFieldIsNotValid.", nameof(cultureName)));
        }
    }
}
