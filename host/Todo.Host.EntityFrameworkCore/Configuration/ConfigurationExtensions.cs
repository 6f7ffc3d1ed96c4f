using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Todo.Host.Configuration;

/// <summary>Reads values and names the key when one is wrong.</summary>
public static class ConfigurationExtensions
{
    private const int LongestSeconds = 24 * 60 * 60;

    /// <summary>A port from 0 (any free one) to 65535.</summary>
    public static int ReadPort(this IConfiguration configuration, string key, int defaultValue) =>
        configuration.ReadInteger(key, defaultValue, 0, ushort.MaxValue, "a port");

    public static int ReadSeconds(this IConfiguration configuration, string key, int defaultValue) =>
        configuration.ReadInteger(key, defaultValue, 1, LongestSeconds, "a number of seconds");

    /// <param name="what">Names the value in the error, such as "a port".</param>
    public static int ReadInteger(this IConfiguration configuration, string key, int defaultValue, int minimum, int maximum, string what)
    {
        var value = configuration[key];
        if (string.IsNullOrWhiteSpace(value)) return defaultValue;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum) return number;
        var fullKey = configuration is IConfigurationSection section ? $"{section.Path}:{key}" : key;
        throw new InvalidConfigurationException(fullKey, $"'{value}' is not {what} from {minimum} to {maximum}.");
    }
}
