using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;
using Todo.Identity.Settings;

namespace Todo.Identity.Domain.TwoFactor;

/// <summary>The second factor of a user: an authenticator app, and recovery codes for the day the phone is lost.</summary>
public sealed class TwoFactorManager(
    ITwoFactorRepository repository,
    UserManager<IdentityUser> userManager,
    ISettingProvider settings,
    IDataProtectionProvider dataProtectionProvider,
    IGuidGenerator guidGenerator,
    IClock clock) : ITransientDependency
{
    private const string Issuer = "Todo";
    private readonly IDataProtector _protector = dataProtectionProvider.CreateProtector("Todo.Identity.Authenticators");

    /// <summary>Makes a new key, which counts only after <see cref="ConfirmAsync"/>.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:TwoFactorAlreadyEnabled</c> or <c>:TwoFactorDisabled</c>.</exception>
    public async Task BeginAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        if (await settings.GetTwoFactorBehaviourAsync(cancellationToken) == TwoFactorBehaviour.Disabled) throw new BusinessException(IdentityErrorCodes.TwoFactorDisabled);
        if (user.TwoFactorEnabled) throw new BusinessException(IdentityErrorCodes.TwoFactorAlreadyEnabled);
        var key = RandomNumberGenerator.GetBytes(Totp.KeySizeInBytes);
        var authenticator = new UserAuthenticator(guidGenerator.Create(), user.Id, user.TenantId, Convert.ToBase64String(_protector.Protect(key)), clock.Now);
        await repository.ReplaceAsync(authenticator, cancellationToken);
    }

    /// <summary>The key that waits for its first code; null when none does.</summary>
    public async Task<AuthenticatorKey?> FindPendingKeyAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        if (await repository.FindAsync(user.Id, cancellationToken) is not { ConfirmedAt: null } authenticator) return null;
        var key = Base32.Encode(KeyOf(authenticator));
        var label = Uri.EscapeDataString($"{Issuer}:{user.UserName}");
        return new AuthenticatorKey(
            string.Join(' ', key.Chunk(4).Select(group => new string(group))),
            $"otpauth://totp/{label}?secret={key}&issuer={Issuer}&digits={Totp.Digits}&period={Totp.StepSeconds}");
    }

    /// <summary>Turns the second factor on and answers the recovery codes, which are never shown again; null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(IdentityUser user, string code, CancellationToken cancellationToken = default)
    {
        if (await repository.FindAsync(user.Id, cancellationToken) is not { ConfirmedAt: null } authenticator) return null;
        if (!await TryUseTotpAsync(authenticator, code, cancellationToken)) return null;

        authenticator.Confirm(clock.Now);
        await SetEnabledAsync(user, true);
        return await RegenerateRecoveryCodesAsync(user, cancellationToken);
    }

    /// <summary>Replaces the recovery codes; the old ones are worthless from now on.</summary>
    public async Task<IReadOnlyList<string>> RegenerateRecoveryCodesAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        var codes = Enumerable.Range(0, RecoveryCodes.Count).Select(_ => RecoveryCodes.Create()).ToList();
        var rows = codes.Select(code => new UserRecoveryCode(user.Id, user.TenantId, RecoveryCodes.TryHash(code)!));
        await repository.ReplaceRecoveryCodesAsync(user.Id, rows, cancellationToken);
        return codes;
    }

    /// <exception cref="BusinessException"><c>Todo.Identity:TwoFactorForced</c>.</exception>
    public async Task DisableAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        if (await settings.GetTwoFactorBehaviourAsync(cancellationToken) == TwoFactorBehaviour.Forced) throw new BusinessException(IdentityErrorCodes.TwoFactorForced);
        await ResetAsync(user, cancellationToken);
    }

    /// <summary>Forgets app and recovery codes of somebody who has lost both; where second factors are required, the next sign-in asks for new ones.</summary>
    public async Task ResetAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        await repository.DeleteAsync(user.Id, cancellationToken);
        await SetEnabledAsync(user, false);
    }

    /// <summary>Spends the code of the app, or the recovery code; false when it is neither, or spent.</summary>
    public async Task<bool> TryUseCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken = default)
    {
        code = code.Replace(" ", "", StringComparison.Ordinal);
        if (RecoveryCodes.TryHash(code) is { } hash) return await repository.TryUseRecoveryCodeAsync(user.Id, hash, cancellationToken);
        return await repository.FindAsync(user.Id, cancellationToken) is { ConfirmedAt: not null } authenticator
            && await TryUseTotpAsync(authenticator, code, cancellationToken);
    }

    private async Task<bool> TryUseTotpAsync(UserAuthenticator authenticator, string code, CancellationToken cancellationToken) =>
        Totp.FindStep(KeyOf(authenticator), code.Replace(" ", "", StringComparison.Ordinal), clock.Now) is { } step
        && await repository.TryUseStepAsync(authenticator.UserId, step, cancellationToken);

    private byte[] KeyOf(UserAuthenticator authenticator) => _protector.Unprotect(Convert.FromBase64String(authenticator.ProtectedKey));

    private async Task SetEnabledAsync(IdentityUser user, bool isEnabled)
    {
        user.SetTwoFactorEnabled(isEnabled);
        (await userManager.UpdateAsync(user)).CheckErrors();
    }
}
