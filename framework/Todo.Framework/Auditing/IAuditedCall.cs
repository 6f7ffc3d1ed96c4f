namespace Todo.Framework.Auditing;

/// <summary>A call that is being kept.</summary>
public interface IAuditedCall
{
    /// <summary>The call succeeded: its entry commits or falls with its unit of work.</summary>
    void Complete();

    /// <summary>The call failed: its entry is saved some moments later, apart from its transaction, which is rolled back, and without
    /// making its caller wait for another connection while it still holds one.</summary>
    void Fail(Exception exception);
}
