namespace Todo.Host.Configuration;

/// <summary>A configured value is wrong: the program stops with this message, one line that begins with the key.</summary>
public sealed class InvalidConfigurationException(string key, string problem, Exception? innerException = null)
    : Exception($"{key}: {problem}", innerException);
