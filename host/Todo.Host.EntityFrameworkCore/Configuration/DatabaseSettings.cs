using Microsoft.Extensions.Configuration;
using Npgsql;
using Todo.Host.EmbeddedPostgres;

namespace Todo.Host.Configuration;

/// <summary>Where the data lies and what an empty database is given.</summary>
/// <param name="ConnectionString">Of the PostgreSQL to use; null starts an embedded one.</param>
/// <param name="MigrationConnectionString">Of the same database, as the tables' owner; null when <paramref name="ConnectionString"/> is.</param>
/// <param name="DataFolder">Full path; everything that is kept on disk.</param>
/// <param name="IncludeDemoData">Whether demo users and a demo list are wanted.</param>
public sealed record DatabaseSettings(string? ConnectionString, string? MigrationConnectionString, string DataFolder, bool IncludeDemoData)
{
    public const string ConnectionStringKey = "ConnectionStrings:Default";
    public const string MigrationConnectionStringKey = "ConnectionStrings:Migrations";
    public const string SeedKey = "TODO_SEED";

    /// <exception cref="InvalidConfigurationException">A value is wrong.</exception>
    public static DatabaseSettings Read(IConfiguration configuration) => new(
        ReadConnectionString(configuration, ConnectionStringKey),
        ReadConnectionString(configuration, MigrationConnectionStringKey) ?? ReadConnectionString(configuration, ConnectionStringKey),
        ReadDataFolder(configuration), ReadSeed(configuration));

    private static string? ReadConnectionString(IConfiguration configuration, string key)
    {
        var value = configuration[key];
        if (string.IsNullOrWhiteSpace(value)) return null;
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(value);
            if (string.IsNullOrEmpty(builder.Host)) throw new InvalidConfigurationException(key, "names no Host.");
            return value;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            // The exception repeats a part of the value, which may be the password.
            throw new InvalidConfigurationException(
                key, "is not a PostgreSQL connection string (Host=…;Database=…;Username=…;Password=…).", e);
        }
    }

    private static string ReadDataFolder(IConfiguration configuration)
    {
        var folder = TodoDataFolder.Resolve(configuration[TodoDataFolder.Variable]);
        try
        {
            if (OperatingSystem.IsLinux()) TodoDataFolder.Create(folder);
            else Directory.CreateDirectory(folder);
            // Only a write proves it: permissions, a read-only mount and a full disk look alike from outside.
            var probe = Path.Combine(folder, $".write-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidConfigurationException(TodoDataFolder.Variable, $"cannot write to the folder {folder}: {e.Message}", e);
        }
    }

    private static bool ReadSeed(IConfiguration configuration) => configuration[SeedKey] switch
    {
        null or "" or "none" => false,
        "demo" => true,
        var value => throw new InvalidConfigurationException(SeedKey, $"'{value}' is neither demo nor none."),
    };
}
