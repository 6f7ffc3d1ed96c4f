using System.Runtime.Versioning;

namespace Todo.Host.EmbeddedPostgres;

/// <summary>Keeps a second host out of a data folder. The kernel drops the lock with the process, however it ends.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private const int WouldBlock = 11; // EWOULDBLOCK, which .NET hands on as HResult
    private readonly FileStream _stream;

    private DataFolderLock(FileStream stream) => _stream = stream;

    /// <summary>Makes the folder if need be and takes its lock.</summary>
    [SupportedOSPlatform("linux")]
    public static DataFolderLock Take(string dataFolder)
    {
        // A locked file cannot be read by .NET, so the holder's process id stands in a second one.
        var pidFile = Path.Combine(dataFolder, "host.pid");
        try
        {
            TodoDataFolder.Create(dataFolder);
            var stream = new FileStream(Path.Combine(dataFolder, "host.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(pidFile, $"{Environment.ProcessId}\n");
            return new DataFolderLock(stream);
        }
        catch (IOException e) when (e.HResult == WouldBlock)
        {
            var holder = File.Exists(pidFile) ? File.ReadAllText(pidFile).Trim() : "unknown";
            throw new EmbeddedPostgresException($"{TodoDataFolder.Variable}: {dataFolder} is in use by another host (process {holder}).", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException($"{TodoDataFolder.Variable}: cannot use {dataFolder}: {e.Message}", e);
        }
    }

    public void Dispose() => _stream.Dispose();
}
