namespace Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

/// <summary>A table of the model; <paramref name="IsOfTenants"/> when its rows belong to tenants.</summary>
internal sealed record RowSecurityTable(string Schema, string Table, bool IsOfTenants)
{
    /// <summary>Quoted, with its schema.</summary>
    public string Name => $"{Quote(Schema)}.{Quote(Table)}";

    public static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
