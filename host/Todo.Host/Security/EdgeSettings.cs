using System.Net;
using Todo.Host.Configuration;

namespace Todo.Host.Security;

/// <summary>Who stands between us and browsers, and who besides our own pages may call.</summary>
/// <param name="KnownNetworks">Of the reverse proxies whose <c>X-Forwarded-For</c> and <c>-Proto</c> are believed; none by default.</param>
/// <param name="ForwardLimit">How many proxies stand in a row.</param>
/// <param name="Origins">Of web pages elsewhere that may call the API and the token server; none by default.</param>
/// <param name="HstsDays">How long browsers shall come back over TLS only, once they came over TLS; 0 says nothing.</param>
internal sealed record EdgeSettings(IReadOnlyList<IPNetwork> KnownNetworks, int ForwardLimit, IReadOnlyList<string> Origins, int HstsDays)
{
    public const string NetworksKey = "Proxy:KnownNetworks";
    public const string ForwardLimitKey = "Proxy:ForwardLimit";
    public const string OriginsKey = "Cors:Origins";
    public const string HstsKey = "Security:HstsDays";

    private const int DefaultForwardLimit = 1;
    private const int MaxForwardLimit = 10;
    private const int DefaultHstsDays = 180;
    private const int MaxHstsDays = 730;

    /// <exception cref="InvalidConfigurationException">A value is wrong.</exception>
    public static EdgeSettings Read(IConfiguration configuration) => new(
        [.. ReadList(configuration, NetworksKey).Select(ReadNetwork)],
        configuration.ReadInteger(ForwardLimitKey, DefaultForwardLimit, minimum: 1, MaxForwardLimit, "a number of proxies"),
        [.. ReadList(configuration, OriginsKey).Select(ReadOrigin)],
        configuration.ReadInteger(HstsKey, DefaultHstsDays, minimum: 0, MaxHstsDays, "a number of days"));

    /// <summary>A list of its own, or one line with commas, as environment variables have it.</summary>
    private static IEnumerable<string> ReadList(IConfiguration configuration, string key) =>
        (configuration.GetSection(key).Get<string[]>() ?? configuration[key]?.Split(',') ?? [])
        .SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static IPNetwork ReadNetwork(string value) =>
        IPNetwork.TryParse(value, out var network) ? network
        : IPAddress.TryParse(value, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidConfigurationException(NetworksKey, $"'{value}' is neither an address nor a network such as 10.0.0.0/8.");

    private static string ReadOrigin(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == value
            ? value
            : throw new InvalidConfigurationException(OriginsKey, $"'{value}' is no origin such as https://app.example (no path, no wildcard).");
}
