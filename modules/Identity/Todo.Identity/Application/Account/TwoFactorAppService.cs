using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.TwoFactor;
using Todo.Identity.Domain.Users;
using Todo.Identity.Settings;

namespace Todo.Identity.Application.Account;

[AuthenticatedOnly]
internal sealed class TwoFactorAppService(
    TwoFactorManager manager,
    TwoFactorAuthenticator authenticator,
    ITwoFactorRepository twoFactors,
    IIdentityUserRepository users,
    ISettingProvider settings,
    ICurrentUser currentUser) : ApplicationService, ITwoFactorAppService
{
    public async Task<TwoFactorDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(currentUser.GetId(), cancellationToken);
        var isForced = await settings.GetTwoFactorBehaviourAsync(cancellationToken) == TwoFactorBehaviour.Forced;
        return user.TwoFactorEnabled
            ? new TwoFactorDto(true, await twoFactors.CountRecoveryCodesAsync(user.Id, cancellationToken), PendingKey: null, isForced)
            : new TwoFactorDto(false, 0, await manager.FindPendingKeyAsync(user, cancellationToken));
    }

    public async Task BeginAsync(CancellationToken cancellationToken = default) =>
        await manager.BeginAsync(await users.GetAsync(currentUser.GetId(), cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<string>?> ConfirmAsync(TwoFactorCodeInput input, CancellationToken cancellationToken = default) =>
        await manager.ConfirmAsync(await users.GetAsync(currentUser.GetId(), cancellationToken), input.Code, cancellationToken);

    public async Task<IReadOnlyList<string>?> RegenerateRecoveryCodesAsync(TwoFactorCodeInput input, CancellationToken cancellationToken = default) =>
        await FindAfterCodeAsync(input, cancellationToken) is { } user ? await manager.RegenerateRecoveryCodesAsync(user, cancellationToken) : null;

    public async Task<bool> DisableAsync(TwoFactorCodeInput input, CancellationToken cancellationToken = default)
    {
        if (await FindAfterCodeAsync(input, cancellationToken) is not { } user) return false;
        await manager.DisableAsync(user, cancellationToken);
        return true;
    }

    /// <summary>The caller, if the code is theirs. A wrong one is answered, not thrown: its count must be committed.</summary>
    private async Task<IdentityUser?> FindAfterCodeAsync(TwoFactorCodeInput input, CancellationToken cancellationToken)
    {
        var user = await users.GetAsync(currentUser.GetId(), cancellationToken);
        return user.TwoFactorEnabled && await authenticator.AuthenticateAsync(user, input.Code, cancellationToken) == SignInStatus.Success ? user : null;
    }
}
