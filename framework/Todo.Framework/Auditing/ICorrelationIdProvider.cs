namespace Todo.Framework.Auditing;

/// <summary>The id that ties together what one call leaves in logs, audit and error messages.</summary>
public interface ICorrelationIdProvider
{
    string? Get();
    IDisposable Change(string? correlationId);
}
