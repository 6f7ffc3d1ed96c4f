namespace Todo.IntegrationTests.Host;

/// <summary>A data folder for one test, gone after it.</summary>
internal sealed class TemporaryDataFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("todo-test-").FullName;

    // .NET makes it for its owner alone, and as root PostgreSQL is another user.
    public TemporaryDataFolder() => Close(UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);

    public string Path => System.IO.Path.Combine(_parent, "data");

    public string Postgres => System.IO.Path.Combine(Path, "postgres");

    /// <summary>Process id of the PostgreSQL that runs here.</summary>
    public int PostgresId => int.Parse(File.ReadLines(PidFile).First(), System.Globalization.CultureInfo.InvariantCulture);

    public string PidFile => System.IO.Path.Combine(Postgres, "data", "postmaster.pid");

    /// <summary>Closes the folder around the data folder to everybody but its owner and <paramref name="others"/>.</summary>
    public void Close(UnixFileMode others = UnixFileMode.None) =>
        File.SetUnixFileMode(_parent, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite | others);

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
