namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record WindowsTimeZoneDto(string? TimeZoneId);
