using System.ComponentModel;
using System.Diagnostics;

namespace Todo.Host.EmbeddedPostgres;

/// <summary>The operating-system user PostgreSQL runs as. PostgreSQL refuses root, so root's host drops to another user.</summary>
internal sealed class PostgresAccount
{
    private readonly (string Uid, string Gid)? _dropTo;

    private PostgresAccount(string name, (string, string)? dropTo = null) => (Name, _dropTo) = (name, dropTo);

    /// <summary>Whoever runs the host.</summary>
    public static PostgresAccount Current => new(Environment.UserName);

    public string Name { get; }

    /// <summary>The owner of <paramref name="folder"/> when it exists, else <c>postgres</c>, else <c>nobody</c>; whoever is not root stays who he is.</summary>
    public static async Task<PostgresAccount> ChooseAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Environment.IsPrivilegedProcess) return Current;

        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length > 3 && fields[2] != "0").ToList();
        var owner = Directory.Exists(folder) ? (await Current.RunAsync("stat", ["-c", "%u", folder], cancellationToken)).Output.Trim() : null;
        var user = users.Find(fields => fields[2] == owner)
            ?? users.Find(fields => fields[0] == "postgres")
            ?? users.Find(fields => fields[0] == "nobody")
            ?? throw new EmbeddedPostgresException("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody: start the host as an ordinary user, or set ConnectionStrings:Default to a server.");
        return new PostgresAccount(user[0], (user[2], user[3]));
    }

    /// <summary>Makes <paramref name="folder"/> this user's own and closed to others.</summary>
    public async Task OwnAsync(string folder, CancellationToken cancellationToken)
    {
        string[] owner = _dropTo is { } to ? ["-o", to.Uid, "-g", to.Gid] : [];
        await Current.RunAsync("install", ["-d", "-m", "700", .. owner, folder], cancellationToken);
        // A parent that is closed to this user shows only now.
        if ((await RunAsync("test", ["-w", folder], cancellationToken)).ExitCode != 0)
            throw new EmbeddedPostgresException($"{TodoDataFolder.Variable}: user {Name}, as whom PostgreSQL runs, cannot reach or write {folder}: choose a folder open to that user (the default is {TodoDataFolder.Resolve(null)}).");
    }

    /// <summary>A command as this user, with nothing of the host's environment but the search path.</summary>
    public ProcessStartInfo Command(string file, IEnumerable<string> arguments)
    {
        string[] drop = _dropTo is { } to ? ["setpriv", $"--reuid={to.Uid}", $"--regid={to.Gid}", "--clear-groups", "--no-new-privs"] : [];
        string[] line = [.. drop, file, .. arguments];
        var command = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = "/" };
        command.Environment.Clear();
        command.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";
        command.Environment["LC_ALL"] = "C.UTF-8";
        return command;
    }

    /// <summary>Runs a command to its end; the output is that of both streams.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(string file, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var command = Command(file, arguments);
        (command.RedirectStandardOutput, command.RedirectStandardError) = (true, true);
        using var process = Launch(command);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts <paramref name="command"/>; a program that is missing is told in one line.</summary>
    public static Process Launch(ProcessStartInfo command)
    {
        try
        {
            return Process.Start(command)!;
        }
        catch (Win32Exception e)
        {
            throw new EmbeddedPostgresException($"PostgreSQL cannot be started without the program {command.FileName}: {e.Message}.", e);
        }
    }
}
