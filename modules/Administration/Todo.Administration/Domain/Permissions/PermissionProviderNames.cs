namespace Todo.Administration.Domain.Permissions;

/// <summary>Whom permissions are granted to.</summary>
public static class PermissionProviderNames
{
    /// <summary>Key: the role's name.</summary>
    public const string Role = "R";

    /// <summary>Key: the user's id.</summary>
    public const string User = "U";

    /// <summary>A service client, when it acts for itself. Key: the client id.</summary>
    public const string Client = "C";
}
