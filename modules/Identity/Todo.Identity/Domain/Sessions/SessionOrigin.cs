namespace Todo.Identity.Domain.Sessions;

/// <summary>Where a session was begun, for its user to recognize it.</summary>
/// <param name="Device">Such as <c>Firefox, Linux</c>.</param>
public sealed record SessionOrigin(string? Device, string? IpAddress);
