namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record ApplicationLocalizationDto(IReadOnlyDictionary<string, LocalizationResourceDto> Resources, CurrentCultureDto CurrentCulture);
