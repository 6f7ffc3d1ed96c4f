using System.Diagnostics;
using BCrypt.Net;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks.Costs;

/// <summary>Signing in by password beside the bcrypt it must contain.</summary>
internal static class SignInCosts
{
    private const int WorkFactor = 11; // the host's default
    private const int Count = 12;

    public static async Task<IReadOnlyList<Cost>> MeasureAsync(ServerProcess host, CancellationToken cancellationToken)
    {
        var hash = BCrypt.Net.BCrypt.EnhancedHashPassword(BenchmarkData.Password, HashType.SHA384, WorkFactor);
        var bcrypt = new List<double>();
        var signIn = new List<double>();
        for (var i = 0; i < Count + 1; i++) // in turns; the first of each is cold
        {
            var startedAt = Stopwatch.GetTimestamp();
            if (!BCrypt.Net.BCrypt.EnhancedVerify(BenchmarkData.Password, hash, HashType.SHA384)) throw new BenchmarkException("bcrypt refused its own hash.");
            bcrypt.Add(Stopwatch.GetElapsedTime(startedAt).TotalMicroseconds);
            startedAt = Stopwatch.GetTimestamp();
            await BenchmarkData.GetTokenAsync(host.Http, "owner", cancellationToken);
            signIn.Add(Stopwatch.GetElapsedTime(startedAt).TotalMicroseconds);
        }

        return [new("bcrypt of one password, factor 11", MedianOf(bcrypt), null), new("Sign-in by password, to the tokens", MedianOf(signIn), null)];
    }

    private static double MedianOf(List<double> times) => times.Skip(1).Order().ElementAt(Count / 2);
}
