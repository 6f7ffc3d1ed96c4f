namespace Todo.Framework.Users;

/// <summary>The program that calls for itself, with no user behind it (OAuth: client credentials).</summary>
public interface ICurrentClient
{
    bool IsAuthenticated { get; }

    /// <summary>Its client id; null when a user calls, through whatever program.</summary>
    string? Id { get; }
}
