using System.Net;

namespace Todo.Host.Configuration;

/// <summary>Where the host listens, and how long it may take to stop.</summary>
/// <param name="Address"><c>localhost</c>, <c>*</c> for every interface, or an IP address.</param>
/// <param name="HttpPort">REST, web app, account pages and hubs; HTTP/1.1, for WebSockets need it and without TLS nobody can choose.</param>
/// <param name="GrpcPort">gRPC; HTTP/2 without TLS.</param>
/// <param name="ShutdownSeconds">Time that running requests have to finish.</param>
public sealed record EndpointSettings(string Address, int HttpPort, int GrpcPort, int ShutdownSeconds)
{
    public const string AddressKey = "TODO_ADDRESS";
    public const string HttpPortKey = "TODO_HTTP_PORT";
    public const string GrpcPortKey = "TODO_GRPC_PORT";
    public const string ShutdownKey = "Shutdown:TimeoutSeconds";

    public const string Localhost = "localhost";
    public const string AnyAddress = "*";

    private const int DefaultHttpPort = 8080;
    private const int DefaultGrpcPort = 50051;
    private const int DefaultShutdownSeconds = 20;

    /// <exception cref="InvalidConfigurationException">A value is wrong.</exception>
    public static EndpointSettings Read(IConfiguration configuration)
    {
        var settings = new EndpointSettings(
            ReadAddress(configuration),
            configuration.ReadPort(HttpPortKey, DefaultHttpPort),
            configuration.ReadPort(GrpcPortKey, DefaultGrpcPort),
            configuration.ReadSeconds(ShutdownKey, DefaultShutdownSeconds));
        return settings.HttpPort == settings.GrpcPort && settings.HttpPort != 0
            ? throw new InvalidConfigurationException(GrpcPortKey, $"{settings.GrpcPort} is the port of {HttpPortKey}, too.")
            : settings;
    }

    // A laptop's host with its demo accounts is nobody else's business; a container sets *.
    private static string ReadAddress(IConfiguration configuration) => configuration[AddressKey] switch
    {
        null or "" => Localhost,
        Localhost or AnyAddress => configuration[AddressKey]!,
        var value when IPAddress.TryParse(value, out _) => value,
        var value => throw new InvalidConfigurationException(AddressKey, $"'{value}' is neither localhost, * nor an IP address."),
    };
}
