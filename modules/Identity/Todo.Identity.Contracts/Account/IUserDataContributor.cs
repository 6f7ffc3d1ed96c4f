namespace Todo.Identity.Account;

/// <summary>A module's part of the file in which users download what is kept about them.</summary>
public interface IUserDataContributor
{
    /// <summary>The part's name in the file.</summary>
    string Name { get; }

    /// <summary>What the module keeps of the user, a row at a time: they may be many. Written as JSON as every answer is.</summary>
    IAsyncEnumerable<object> ReadAsync(Guid userId, CancellationToken cancellationToken = default);
}
