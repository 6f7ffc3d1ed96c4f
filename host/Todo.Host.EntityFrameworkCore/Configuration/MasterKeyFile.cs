using System.Security.Cryptography;
using Todo.Host.EmbeddedPostgres;
using Todo.Identity;

namespace Todo.Host.Configuration;

/// <summary>The master key of an installation that runs by itself: made once, beside the database that it belongs to.</summary>
public static class MasterKeyFile
{
    public const string ConfigurationKey = EncryptionOptions.SectionName + ":" + nameof(EncryptionOptions.Key);

    /// <summary>The key in <c>keys/master.key</c> of the data folder, which this process alone uses; a new one where there is none.</summary>
    /// <exception cref="InvalidConfigurationException">The file cannot be read or written, or holds something else.</exception>
    public static string ReadOrCreate(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "keys", "master.key");
        try
        {
            if (!File.Exists(path)) Create(path);
            var key = File.ReadAllText(path).Trim();
            return EncryptionOptions.IsKey(key) ? key : throw new InvalidConfigurationException(TodoDataFolder.Variable, $"{path} does not hold 32 bytes in base64.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidConfigurationException(TodoDataFolder.Variable, $"cannot use {path}: {e.Message}", e);
        }
    }

    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        // Whole or not at all: half a key would lock out the database.
        var unfinished = path + ".new";
        File.Delete(unfinished);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(EncryptionOptions.KeySizeInBytes)));
            writer.Flush();
            ((FileStream)writer.BaseStream).Flush(flushToDisk: true);
        }

        File.Move(unfinished, path);
    }
}
