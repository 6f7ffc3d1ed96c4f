namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <param name="TimeZoneName">Null: the browser's.</param>
public sealed record IanaTimeZoneDto(string? TimeZoneName);
