namespace Todo.Framework.Auditing;

/// <summary>Tells the audit log about the door that the running call came in by; without one there is nothing to tell.</summary>
public interface IAuditRequestInfoProvider
{
    /// <param name="exception">Why the call failed; null when it did not.</param>
    /// <param name="hasResult">Whether the method answers something.</param>
    AuditRequestInfo? Get(Exception? exception, bool hasResult);
}
