namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record TimeZoneDto(IanaTimeZoneDto Iana, WindowsTimeZoneDto Windows);
