namespace Todo.Identity.Domain.TwoFactor;

/// <summary>A key on its way to the phone.</summary>
/// <param name="Manual">To be typed, in groups of four letters.</param>
/// <param name="Uri">To be scanned (<c>otpauth</c>, Google Authenticator's key URI format).</param>
public sealed record AuthenticatorKey(string Manual, string Uri);
