using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;
using Todo.Host.Configuration;

namespace Todo.Host.Database;

/// <summary>Makes sure that the database keeps tenants apart for this process, too, before it takes calls.</summary>
public sealed class ApplicationRoleCheck(NpgsqlDataSource dataSource) : ISingletonDependency
{
    /// <exception cref="InvalidConfigurationException">The host's connections can bypass row-level security.</exception>
    public async Task RequireAsync(CancellationToken cancellationToken = default)
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT current_user::text,
                rolsuper OR rolbypassrls,
                EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')
            FROM pg_roles r WHERE rolname = current_user
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var (role, bypasses, owns) = (reader.GetString(0), reader.GetBoolean(1), reader.GetBoolean(2));
        if (!bypasses && !owns) return;
        throw new InvalidConfigurationException(
            DatabaseSettings.ConnectionStringKey,
            $"the host runs as the role {role}, which {(bypasses ? "can bypass row-level security" : "owns tables and can switch off their row-level security")}: "
            + $"let it run as {RowSecurity.ApplicationRole}, and give migrations {DatabaseSettings.MigrationConnectionStringKey}.");
    }
}
