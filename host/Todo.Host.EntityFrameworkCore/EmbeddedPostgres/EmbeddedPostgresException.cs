namespace Todo.Host.EmbeddedPostgres;

/// <summary>The host's own PostgreSQL cannot run; the message is one line that says what to change.</summary>
public sealed class EmbeddedPostgresException(string message, Exception? innerException = null) : Exception(message, innerException);
