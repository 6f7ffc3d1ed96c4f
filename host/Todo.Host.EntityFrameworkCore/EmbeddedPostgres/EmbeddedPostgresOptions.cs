namespace Todo.Host.EmbeddedPostgres;

/// <summary>Where the host's own PostgreSQL lies and how long it may take.</summary>
public sealed class EmbeddedPostgresOptions
{
    /// <summary>Configuration section of these options.</summary>
    public const string SectionName = "EmbeddedPostgres";

    /// <summary>The host's data folder (<see cref="TodoDataFolder"/>); the database lies in its <c>postgres</c> folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder with <c>postgres</c> and <c>initdb</c>; null: the first PostgreSQL found on the machine.</summary>
    public string? BinFolder { get; init; }

    /// <summary>Time allowed until connections are answered; recovery after a crash is part of it.</summary>
    public int StartTimeoutSeconds { get; init; } = 120;

    /// <summary>Time allowed for a clean stop before the server is killed (which loses nothing but time at the next start).</summary>
    public int StopTimeoutSeconds { get; init; } = 30;
}
