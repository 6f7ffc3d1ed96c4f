using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

/// <summary>Gives the application's role its rights, and every table of an <see cref="IMultiTenant"/> entity its policy. Runs as the
/// tables' owner after the migrations; where nothing is missing it changes nothing, and needs no right to.</summary>
public sealed class RowSecurityMigrator(AbpDbContext ownerContext)
{
    // Each variable is read once a query and not once a row: that is what the sub-selects are for.
    private const string Policy =
        $"""
        tenant_id = (SELECT CASE WHEN current_setting('{RowSecurity.Variable}', true) NOT IN ('', '{RowSecurity.Host}', '{RowSecurity.AllTenants}')
            THEN current_setting('{RowSecurity.Variable}', true)::uuid END)
        OR tenant_id IS NULL AND (SELECT current_setting('{RowSecurity.Variable}', true)) = '{RowSecurity.Host}'
        OR (SELECT current_setting('{RowSecurity.Variable}', true)) = '{RowSecurity.AllTenants}'
        """;

    /// <param name="applicationLogin">Whom the host connects as; becomes a member of the application's role.</param>
    public async Task ApplyAsync(string? applicationLogin, CancellationToken cancellationToken = default)
    {
        await ownerContext.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)ownerContext.Database.GetDbConnection();
        await EnsureRoleAsync(connection, applicationLogin, cancellationToken);
        var tables = TablesOf(ownerContext.Model);
        var (withoutGrant, withoutPolicy) = await FindMissingAsync(connection, tables, cancellationToken);
        if (withoutGrant.Count == 0 && withoutPolicy.Count == 0) return;

        // In one transaction: nobody ever sees a table without its policy.
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var table in withoutPolicy) await ExecuteAsync(connection, PolicyOf(table), cancellationToken);
        foreach (var schema in withoutGrant.Select(t => t.Schema).Distinct()) await ExecuteAsync(connection, GrantsOn(schema), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The tables that hold tenants' rows, each with its schema and quoted.</summary>
    public static IReadOnlyList<string> TenantTablesOf(IModel model) => [.. TablesOf(model).Where(table => table.IsOfTenants).Select(table => table.Name)];

    /// <summary>Every table of the model, and whether it holds tenants' rows.</summary>
    internal static List<RowSecurityTable> TablesOf(IModel model) =>
    [
        .. model.GetEntityTypes().Where(e => e.GetTableName() is not null)
            .GroupBy(e => (e.GetSchema() ?? "public", e.GetTableName()!))
            .Select(t => new RowSecurityTable(t.Key.Item1, t.Key.Item2, t.Any(e => typeof(IMultiTenant).IsAssignableFrom(e.ClrType)))),
    ];

    private static async Task EnsureRoleAsync(NpgsqlConnection connection, string? applicationLogin, CancellationToken cancellationToken)
    {
        if (!await IsAsync("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", RowSecurity.ApplicationRole))
        {
            try
            {
                await ExecuteAsync(connection, $"CREATE ROLE {RowSecurity.ApplicationRole} NOLOGIN", cancellationToken);
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
            {
                // Roles are the server's: the migrator of another of its databases was quicker.
            }
        }

        var login = applicationLogin ?? connection.UserName!;
        if (await IsAsync("SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) OR pg_has_role($1, $2, 'MEMBER')", login, RowSecurity.ApplicationRole)) return;
        await ExecuteAsync(connection, $"GRANT {RowSecurity.ApplicationRole} TO {Quote(login)}", cancellationToken);

        async Task<bool> IsAsync(string sql, params string[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var value in values) command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
            return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
        }
    }

    private static async Task<(List<RowSecurityTable> WithoutGrant, List<RowSecurityTable> WithoutPolicy)> FindMissingAsync(
        NpgsqlConnection connection, List<RowSecurityTable> tables, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            SELECT t.number::int,
                has_schema_privilege($2, c.relnamespace, 'USAGE') AND has_table_privilege($2, c.oid, 'SELECT') AND has_table_privilege($2, c.oid, 'INSERT')
                    AND has_table_privilege($2, c.oid, 'UPDATE') AND has_table_privilege($2, c.oid, 'DELETE'),
                c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = $3)
            FROM unnest($1) WITH ORDINALITY AS t(name, number) JOIN pg_class c ON c.oid = t.name::regclass
            """, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string[]> { TypedValue = [.. tables.Select(t => t.Name)] },
                new NpgsqlParameter<string> { TypedValue = RowSecurity.ApplicationRole },
                new NpgsqlParameter<string> { TypedValue = RowSecurity.PolicyName },
            },
        };
        List<RowSecurityTable> withoutGrant = [], withoutPolicy = [];
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var table = tables[reader.GetInt32(0) - 1];
            if (!reader.GetBoolean(1)) withoutGrant.Add(table);
            if (table.IsOfTenants && !reader.GetBoolean(2)) withoutPolicy.Add(table);
        }

        return (withoutGrant, withoutPolicy);
    }

    /// <remarks>FORCE: the owner keeps to it as well, so that a host that connects as the owner by mistake sees nothing.</remarks>
    private static string PolicyOf(RowSecurityTable table) =>
        $"""
        ALTER TABLE {table.Name} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE {table.Name} FORCE ROW LEVEL SECURITY;
        DROP POLICY IF EXISTS {RowSecurity.PolicyName} ON {table.Name};
        CREATE POLICY {RowSecurity.PolicyName} ON {table.Name} USING ({Policy})
        """;

    private static string GrantsOn(string schema) => string.Create(CultureInfo.InvariantCulture,
        $"""
        GRANT USAGE ON SCHEMA {Quote(schema)} TO {RowSecurity.ApplicationRole};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {Quote(schema)} TO {RowSecurity.ApplicationRole};
        GRANT USAGE ON ALL SEQUENCES IN SCHEMA {Quote(schema)} TO {RowSecurity.ApplicationRole};
        GRANT SELECT ON public.__migrations TO {RowSecurity.ApplicationRole}
        """);

    private static string Quote(string identifier) => RowSecurityTable.Quote(identifier);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
