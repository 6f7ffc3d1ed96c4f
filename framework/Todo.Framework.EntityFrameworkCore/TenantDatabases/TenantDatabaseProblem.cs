namespace Todo.Framework.EntityFrameworkCore;

/// <summary>What is wrong with a tenant's database, or with the way there.</summary>
public enum TenantDatabaseProblem
{
    /// <summary>The connection string cannot be read, or names no host, database or login.</summary>
    Malformed,
    Unreachable,
    LoginRefused,

    /// <summary>The database does not exist, and the login may not make it.</summary>
    MayNotCreate,

    /// <summary>The login may not make tables, or act as the application's role.</summary>
    MayNotMigrate,

    /// <summary>The host would run as a role that row-level security does not hold.</summary>
    BypassesRowSecurity,

    /// <summary>There is something else in it, or the server refuses what is needed.</summary>
    Unusable,
}
