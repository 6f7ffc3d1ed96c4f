namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <summary>All texts of a language (ABP contract section 2.2).</summary>
[RemoteService(Path = "application-localization")]
public interface IApplicationLocalizationAppService : IApplicationService
{
    /// <summary>Texts in the culture, or in the nearest one we have.</summary>
    /// <param name="onlyDynamics">Asks for texts kept outside the program; there are none.</param>
    /// <exception cref="AbpValidationException">There is no such culture.</exception>
    Task<ApplicationLocalizationDto> GetAsync(string cultureName, bool onlyDynamics = false, CancellationToken cancellationToken = default);
}
