using System.Diagnostics;
using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Authorization;
using Todo.Framework.Modularity;
using Todo.Framework.Users;
using Todo.Todos.Permissions;

namespace Todo.Benchmarks.Costs;

/// <summary>A permission check with the product's own checker, store and grants, all of them warm.</summary>
internal static class PermissionCosts
{
    private const int Count = 1_000_000;

    public static async Task<Cost> MeasureAsync(string connectionString, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Default", connectionString)]).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging();
        AbpApplication.Create<PermissionModule>(services, configuration);
        await using var provider = services.BuildServiceProvider();
        using var user = provider.GetRequiredService<ICurrentPrincipalAccessor>().Change(NewUser());
        var checker = provider.GetRequiredService<IPermissionChecker>();
        if (!await checker.IsGrantedAsync(TodoPermissions.Items.Default, cancellationToken)) throw new BenchmarkException("The role user does not hold the permission that is measured.");
        await CheckAsync(checker, Count, cancellationToken); // compiled for good

        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var startedAt = Stopwatch.GetTimestamp();
        await CheckAsync(checker, Count, cancellationToken);
        var time = Stopwatch.GetElapsedTime(startedAt);
        return new Cost("Permission check, warm", time.TotalMicroseconds / Count, (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / (double)Count);
    }

    /// <summary>Never leaves the thread: a warm check completes where it is called.</summary>
    private static async Task CheckAsync(IPermissionChecker checker, int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++)
        {
            if (!await checker.IsGrantedAsync(TodoPermissions.Items.Default, cancellationToken)) throw new BenchmarkException("A permission was lost meanwhile.");
        }
    }

    private static ClaimsPrincipal NewUser() => new(new ClaimsIdentity(
        [new Claim(AbpClaimTypes.UserId, "01890000-0000-7000-8000-000000000001"), new Claim(AbpClaimTypes.Role, "user")], "Benchmark"));
}
