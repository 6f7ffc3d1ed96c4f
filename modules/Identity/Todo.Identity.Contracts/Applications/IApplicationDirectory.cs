namespace Todo.Identity.Applications;

/// <summary>Which applications there are, for other modules. They belong to the host.</summary>
public interface IApplicationDirectory
{
    /// <summary>Null when there is none.</summary>
    Task<string?> FindDisplayNameAsync(string clientId, CancellationToken cancellationToken = default);
}
