namespace Todo.IntegrationTests.Hosting;

/// <summary>How a host of the tests differs from one with nothing configured.</summary>
internal static class TestSettings
{
    /// <summary>Of all hosts of the tests, for some of them share a database.</summary>
    public const string MasterKey = "Encryption:Key=dGVzdHMgb25seTogMzIgYnl0ZXMsIG5vIHNlY3JldCE=";

    public static IEnumerable<string> Defaults(string dataFolder, int httpPort = 0, int grpcPort = 0) =>
    [
        $"TODO_DATA={dataFolder}",
        $"TODO_HTTP_PORT={httpPort}",
        $"TODO_GRPC_PORT={grpcPort}",
        "TODO_SEED=none",
        MasterKey,
        "environment=Testing",
        "Serilog:MinimumLevel:Default=Error", // what a test provokes is an answer, and anything worse shows
        "Serilog:MinimumLevel:Override:Microsoft=Error",
        "Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Error",
        "Identity:Password:WorkFactor=4",
        "RateLimits:UserRequestsPerMinute=0",
        "RateLimits:TenantRequestsPerMinute=0",
        "RateLimits:AnonymousRequestsPerMinute=0",
        "Identity:RateLimit:SignInsPerMinute=0",
        "Identity:RateLimit:RegistrationsPerMinute=0",
        "Identity:RateLimit:MailsPerMinute=0",
        "Identity:RateLimit:WrongTokensPerMinute=0",
        "Tenancy:DomainFormat={0}.todo.example",
    ];
}
