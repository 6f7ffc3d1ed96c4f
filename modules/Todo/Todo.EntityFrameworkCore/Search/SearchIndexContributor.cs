using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Todo.Todos.Search;

/// <summary>Installs the full-text index (docs/adr/0011) and fills it when its definition is new.</summary>
[ExposeServices(typeof(ISchemaContributor))]
internal sealed partial class SearchIndexContributor(ILogger<SearchIndexContributor> logger) : ISchemaContributor, ITransientDependency
{
    public async Task ApplyAsync(AbpDbContext ownerContext, CancellationToken cancellationToken)
    {
        await ownerContext.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)ownerContext.Database.GetDbConnection();
        var unaccent = await FindExtensionAsync(connection, "unaccent", cancellationToken);
        var trigrams = await FindExtensionAsync(connection, "pg_trgm", cancellationToken);
        var script = SearchIndexScript.For(unaccent.IsUsable, trigrams.IsUsable);
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        if (await InstalledVersionAsync(connection, cancellationToken) == version) return;

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, $"CREATE SCHEMA IF NOT EXISTS {SearchIndexScript.Schema}", cancellationToken);
        foreach (var extension in new[] { unaccent, trigrams })
        {
            if (extension.IsMissing) LogMissing(extension.Name);
            else if (extension.MustBeCreated) await ExecuteAsync(connection, $"CREATE EXTENSION IF NOT EXISTS {extension.Name} SCHEMA {SearchIndexScript.Schema}", cancellationToken);
        }

        var schemas = await SchemasOfAsync(connection, cancellationToken);
        script = script
            .Replace(SearchIndexScript.ExtensionSchemas, string.Join(", ", schemas.Values.Distinct().DefaultIfEmpty("pg_catalog")), StringComparison.Ordinal)
            .Replace(SearchIndexScript.UnaccentSchema, schemas.GetValueOrDefault(unaccent.Name), StringComparison.Ordinal);
        await ExecuteAsync(connection, script, cancellationToken);
        await ExecuteAsync(connection, $"COMMENT ON SCHEMA {SearchIndexScript.Schema} IS '{version}'", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogInstalled();
    }

    /// <summary>An extension that is not there is made, if the server has it and the owner may: both are "trusted" and need no superuser.</summary>
    private static async Task<Extension> FindExtensionAsync(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT EXISTS (SELECT FROM pg_extension WHERE extname = $1),
                EXISTS (SELECT FROM pg_available_extension_versions WHERE name = $1 AND (trusted OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)))
                    AND has_database_privilege(current_database(), 'CREATE')
            """, connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = name } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new Extension(name, IsThere: reader.GetBoolean(0), CanBeCreated: reader.GetBoolean(1));
    }

    private static async Task<string?> InstalledVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"SELECT obj_description(to_regnamespace('{SearchIndexScript.Schema}'), 'pg_namespace')", connection);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    /// <summary>Where the extensions live; another's installation may have put them anywhere.</summary>
    private static async Task<Dictionary<string, string>> SchemasOfAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT extname::text, quote_ident(nspname) FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace WHERE extname IN ('unaccent', 'pg_trgm')", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var schemas = new Dictionary<string, string>();
        while (await reader.ReadAsync(cancellationToken)) schemas[reader.GetString(0)] = reader.GetString(1);
        return schemas;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 }; // the first filling of a big database takes its time
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database has no extension {Extension} and its owner may not create it: search works without what it is for (unaccent: all accents; pg_trgm: typing errors)")]
    private partial void LogMissing(string extension);

    [LoggerMessage(Level = LogLevel.Information, Message = "Installed the search index")]
    private partial void LogInstalled();

    private sealed record Extension(string Name, bool IsThere, bool CanBeCreated)
    {
        public bool IsUsable => IsThere || CanBeCreated;
        public bool IsMissing => !IsUsable;
        public bool MustBeCreated => !IsThere && CanBeCreated;
    }
}
