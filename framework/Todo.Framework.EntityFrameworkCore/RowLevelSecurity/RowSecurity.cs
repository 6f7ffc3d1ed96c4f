namespace Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

/// <summary>The names that the database's own tenant filter is made of (docs/adr/0006).</summary>
public static class RowSecurity
{
    /// <summary>The role that queries run as: neither an owner of tables nor able to bypass their policies.</summary>
    public const string ApplicationRole = "todo_app";

    /// <summary>The policy's name on every table. Its text never changes under this name: tables are not looked at any closer.</summary>
    public const string PolicyName = "tenant_isolation";

    /// <summary>The session variable that says whose rows may be seen: a tenant's id, <see cref="Host"/> or <see cref="AllTenants"/>;
    /// without it, nobody's.</summary>
    public const string Variable = "app.tenant_id";

    public const string Host = "host";
    public const string AllTenants = "*";
    public const string Nobody = "";
}
