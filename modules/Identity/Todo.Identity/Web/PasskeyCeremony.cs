using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Passkeys;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Web;

/// <summary>The dialogue with a browser about passkeys: options out, an answer back. What was asked lies in a sealed cookie
/// in between.</summary>
public sealed class PasskeyCeremony(
    IPasskeyHandler<IdentityUser> handler,
    UserManager<IdentityUser> userManager,
    IUserPasskeyRepository passkeys,
    SignInGate gate,
    ITenantStore tenants,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager,
    IDataProtectionProvider dataProtectionProvider,
    IClock clock) : ITransientDependency
{
    private const string CookieName = ".Todo.Passkey";
    private const int MaxCredentialLength = 16 * 1024;
    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _registration = dataProtectionProvider.CreateProtector("Todo.Identity.Passkeys", "Registration").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector _signIn = dataProtectionProvider.CreateProtector("Todo.Identity.Passkeys", "SignIn").ToTimeLimitedDataProtector();

    /// <summary>The options for <c>navigator.credentials.create</c>, as JSON.</summary>
    public async Task<string> BeginRegistrationAsync(HttpContext httpContext, IdentityUser user)
    {
        var entity = new PasskeyUserEntity { Id = PasskeyUserHandle.Of(user).ToString(), Name = user.UserName, DisplayName = $"{user.Name} {user.Surname}".Trim() is { Length: > 0 } full ? full : user.UserName };
        var options = await handler.MakeCreationOptionsAsync(entity, httpContext);
        Keep(httpContext, _registration, options.AttestationState!);
        return options.CreationOptionsJson;
    }

    /// <summary>The new passkey; null when the answer is not to what <paramref name="user"/> was asked, or forged.</summary>
    public async Task<UserPasskeyInfo?> CompleteRegistrationAsync(HttpContext httpContext, IdentityUser user, string? credentialJson)
    {
        if (Take(httpContext, _registration) is not { } state || credentialJson is null or { Length: > MaxCredentialLength }) return null;
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = httpContext, CredentialJson = credentialJson, AttestationState = state });
        return result.Succeeded && result.UserEntity.Id == PasskeyUserHandle.Of(user).ToString() ? result.Passkey : null;
    }

    /// <summary>The options for <c>navigator.credentials.get</c>, as JSON, for whoever has a passkey of this site.</summary>
    public async Task<string> BeginSignInAsync(HttpContext httpContext)
    {
        var options = await handler.MakeRequestOptionsAsync(user: null, httpContext);
        Keep(httpContext, _signIn, options.AssertionState!);
        return options.RequestOptionsJson;
    }

    /// <summary>Whose passkey answered, in whatever tenant they are, and whether they may come in. The device has verified them, so
    /// it counts as two factors.</summary>
    public async Task<PasswordSignInResult> CompleteSignInAsync(HttpContext httpContext, string? credentialJson, CancellationToken cancellationToken = default)
    {
        var refused = new PasswordSignInResult(SignInStatus.InvalidPasskey);
        if (Take(httpContext, _signIn) is not { } state || credentialJson is null or { Length: > MaxCredentialLength }) return refused;
        if (FindHandle(credentialJson) is not { } handle) return refused;
        if (handle.TenantId is { } tenantId && await tenants.FindAsync(tenantId, cancellationToken) is not { IsActive: true }) return refused;

        using var tenant = currentTenant.Change(handle.TenantId);
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = httpContext, CredentialJson = credentialJson, AssertionState = state });
        if (!result.Succeeded) return refused;
        var status = await gate.CheckAsync(result.User, cancellationToken);
        if (status != SignInStatus.Success) return new PasswordSignInResult(status);

        (await userManager.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).CheckErrors();
        (await passkeys.FindAsync(result.Passkey.CredentialId, cancellationToken))?.Use(clock.Now);
        await unitOfWork.CompleteAsync(cancellationToken);
        return new PasswordSignInResult(SignInStatus.Success, result.User);
    }

    private static PasskeyUserHandle? FindHandle(string credentialJson)
    {
        try
        {
            using var json = JsonDocument.Parse(credentialJson);
            var text = json.RootElement.GetProperty("response").GetProperty("userHandle").GetString();
            return text is null ? null : PasskeyUserHandle.TryParse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(text)));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void Keep(HttpContext httpContext, ITimeLimitedDataProtector protector, string state) => httpContext.Response.Cookies.Append(
        CookieName, protector.Protect(state, MaxTime), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = httpContext.Request.IsHttps, Path = "/Account", IsEssential = true });

    private static string? Take(HttpContext httpContext, ITimeLimitedDataProtector protector)
    {
        httpContext.Response.Cookies.Delete(CookieName, new CookieOptions { Path = "/Account" });
        try
        {
            return httpContext.Request.Cookies[CookieName] is { } sealedState ? protector.Unprotect(sealedState) : null;
        }
        catch (System.Security.Cryptography.CryptographicException) // forged, too old, or of the other ceremony
        {
            return null;
        }
    }
}
