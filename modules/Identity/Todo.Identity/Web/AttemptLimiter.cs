using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Web;

/// <summary>Bounds what one address may try in a minute, whichever door it tries. Each node counts for itself; what does
/// not come over HTTP is not bounded.</summary>
public sealed class AttemptLimiter(IHttpContextAccessor httpContextAccessor, IOptions<TodoIdentityOptions> options) : ISingletonDependency, IDisposable
{
    public const int WindowSeconds = 60;

    private readonly WindowLimiter<UInt128> _signIns = new();
    private readonly WindowLimiter<UInt128> _registrations = new();
    private readonly WindowLimiter<UInt128> _mails = new();
    private readonly WindowLimiter<UInt128> _wrongTokens = new();

    /// <summary>For what writes to an address that a stranger has named.</summary>
    public bool TrySendMail() => TryTake(_mails, options.Value.RateLimit.MailsPerMinute);

    /// <summary>Whether wrong tokens have not yet come too often.</summary>
    public bool MayTryToken() => TryTake(_wrongTokens, options.Value.RateLimit.WrongTokensPerMinute, permits: 0);

    public void CountWrongToken() => TryTake(_wrongTokens, options.Value.RateLimit.WrongTokensPerMinute);

    public bool TrySignIn() => TryTake(_signIns, options.Value.RateLimit.SignInsPerMinute);

    public bool TryRegister() => TryTake(_registrations, options.Value.RateLimit.RegistrationsPerMinute);

    public void Dispose()
    {
        _signIns.Dispose();
        _registrations.Dispose();
        _mails.Dispose();
        _wrongTokens.Dispose();
    }

    private bool TryTake(WindowLimiter<UInt128> limiter, int perMinute, int permits = 1) =>
        httpContextAccessor.HttpContext is not { } context || limiter.Take(ClientAddress.NetworkOf(context.Connection.RemoteIpAddress), perMinute, permits) is null;
}
