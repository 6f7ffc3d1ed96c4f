namespace Todo.Administration.Emailing;

/// <summary>A message, the tenant it is sent for, and how often that has failed.</summary>
internal sealed record QueuedEmail(EmailMessage Message, Guid? TenantId, string? TenantName, int Failures = 0);
