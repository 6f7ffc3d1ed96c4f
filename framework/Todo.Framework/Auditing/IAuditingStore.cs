namespace Todo.Framework.Auditing;

/// <summary>Keeps audit entries.</summary>
public interface IAuditingStore
{
    /// <summary>Begins to keep a call. Its entry is written together with the first changes that it saves, so that it costs no
    /// round trip of its own; its duration is counted up to there.</summary>
    /// <param name="describe">Makes the entry, of a failed call with its exception.</param>
    IAuditedCall Begin(Func<Exception?, AuditLogEntry> describe);
}
