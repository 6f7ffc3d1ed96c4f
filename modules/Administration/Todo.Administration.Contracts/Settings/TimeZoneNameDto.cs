namespace Todo.Administration.Settings;

/// <param name="Name">As shown, with the offset from UTC.</param>
/// <param name="Value">IANA name.</param>
public sealed record TimeZoneNameDto(string Name, string Value);
