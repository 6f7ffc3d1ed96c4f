using System.Runtime.Versioning;

namespace Todo.Host.EmbeddedPostgres;

/// <summary>The folder that holds everything the host keeps on disk.</summary>
public static class TodoDataFolder
{
    /// <summary>Environment variable that names the folder.</summary>
    public const string Variable = "TODO_DATA";

    /// <summary>The full path of <paramref name="configured"/>, or when empty of the default: <c>/var/lib/todo</c> for root,
    /// <c>$XDG_DATA_HOME/todo</c> or <c>~/.local/share/todo</c> for everybody else.</summary>
    // Root's home is closed to the unprivileged user the database runs as. etc/data-folder.sh says the same; a test compares them.
    public static string Resolve(string? configured) => Path.GetFullPath(
        !string.IsNullOrWhiteSpace(configured) ? configured
        : Environment.IsPrivilegedProcess ? "/var/lib/todo"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "todo"));

    /// <summary>Makes the folder if it is not there, closed to others.</summary>
    [SupportedOSPlatform("linux")]
    public static void Create(string folder)
    {
        if (Directory.Exists(folder)) return;
        Directory.CreateDirectory(folder);
        // PostgreSQL, which root's host runs as another user, must be able to pass through to its own part.
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder, Environment.IsPrivilegedProcess ? mode | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : mode);
    }
}
