namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record TimingDto(TimeZoneDto TimeZone);
