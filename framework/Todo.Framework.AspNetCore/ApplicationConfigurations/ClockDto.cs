namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record ClockDto(string Kind);
