using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Web;

/// <summary>Bounds what one address may try in a minute, whichever door it tries. Each node counts for itself; what does
/// not come over HTTP is not bounded.</summary>
public sealed class AttemptLimiter(IHttpContextAccessor httpContextAccessor, IOptions<TodoIdentityOptions> options) : ISingletonDependency, IDisposable
{
    public const int WindowSeconds = 60;

    private readonly PartitionedRateLimiter<HttpContext> _signIns = Create(options.Value.RateLimit.SignInsPerMinute);
    private readonly PartitionedRateLimiter<HttpContext> _registrations = Create(options.Value.RateLimit.RegistrationsPerMinute);

    private readonly PartitionedRateLimiter<HttpContext> _mails = Create(options.Value.RateLimit.MailsPerMinute);

    /// <summary>For what writes to an address that a stranger has named.</summary>
    public bool TrySendMail() => TryTake(_mails);

    public bool TrySignIn() => TryTake(_signIns);

    public bool TryRegister() => TryTake(_registrations);

    public void Dispose()
    {
        _signIns.Dispose();
        _registrations.Dispose();
        _mails.Dispose();
    }

    private bool TryTake(PartitionedRateLimiter<HttpContext> limiter)
    {
        if (httpContextAccessor.HttpContext is not { } httpContext) return true;
        using var lease = limiter.AttemptAcquire(httpContext);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<HttpContext> Create(int permitsPerMinute) =>
        PartitionedRateLimiter.Create<HttpContext, string>(httpContext => permitsPerMinute == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(PartitionOf(httpContext.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = permitsPerMinute,
                Window = TimeSpan.FromSeconds(WindowSeconds),
            }));

    /// <summary>Of an IPv6 address the network, for whoever has one host of a /64 has them all.</summary>
    private static string PartitionOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes()[..8]) : address.ToString();
    }
}
