namespace Todo.Framework.MultiTenancy;

/// <summary>The tenant the call acts in; none means the host.</summary>
public interface ICurrentTenant
{
    bool IsAvailable { get; }
    Guid? Id { get; }
    string? Name { get; }

    /// <summary>Acts in another tenant (null: the host) until the answer is disposed.</summary>
    IDisposable Change(Guid? id, string? name = null);
}
