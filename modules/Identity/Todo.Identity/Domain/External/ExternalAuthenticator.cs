using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;
using Todo.Identity.Features;
using Todo.Identity.Users;

namespace Todo.Identity.Domain.External;

/// <summary>Finds, links or makes the user whom a provider vouches for, in the current tenant.</summary>
public sealed class ExternalAuthenticator(
    IUserExternalLoginRepository logins,
    IIdentityUserRepository users,
    IIdentityRoleRepository roles,
    UserCreator userCreator,
    SignInGate gate,
    ISettingProvider settings,
    IFeatureChecker features,
    IGuidGenerator guidGenerator,
    IClock clock) : ITransientDependency
{
    /// <summary>The user, if they may come in. An account that exists is linked by its address only when both sides have confirmed it:
    /// else somebody could claim another's address at a careless provider, or lie in wait here with it.</summary>
    public async Task<PasswordSignInResult> AuthenticateAsync(ExternalIdentity identity, CancellationToken cancellationToken = default)
    {
        if (!await features.IsEnabledAsync(IdentityFeatures.ExternalSignIn, cancellationToken)) return new PasswordSignInResult(SignInStatus.NotAllowed);
        var user = await FindLinkedAsync(identity, cancellationToken);
        if (user is null)
        {
            if (identity.Email is not { } email || NameNormalizer.TryNormalize(email) is not { } normalizedEmail) return new PasswordSignInResult(SignInStatus.NotAllowed);
            user = await users.FindByNormalizedEmailAsync(normalizedEmail, cancellationToken);
            if (user is not null && !(identity.IsEmailVerified && user.EmailConfirmed)) return new PasswordSignInResult(SignInStatus.LinkFirst);
            user ??= await CreateAsync(identity, email, cancellationToken);
            if (user is null) return new PasswordSignInResult(SignInStatus.NotAllowed);
            await LinkAsync(user, identity, cancellationToken);
        }

        var status = await gate.CheckAsync(user, cancellationToken);
        return status == SignInStatus.Success ? new PasswordSignInResult(status, user) : new PasswordSignInResult(status);
    }

    /// <summary>Links what somebody who is signed in has proven to be theirs, too.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:ExternalLoginTaken</c>: it is another user's.</exception>
    public async Task LinkAsync(IdentityUser user, ExternalIdentity identity, CancellationToken cancellationToken = default)
    {
        if (await logins.FindAsync(identity.Provider, identity.Subject, cancellationToken) is { } existing)
        {
            if (existing.UserId != user.Id) throw new BusinessException(IdentityErrorCodes.ExternalLoginTaken);
            return;
        }

        await logins.InsertAsync(new UserExternalLogin(guidGenerator.Create(), user, identity, clock.Now), cancellationToken);
    }

    private async Task<IdentityUser?> FindLinkedAsync(ExternalIdentity identity, CancellationToken cancellationToken) =>
        await logins.FindAsync(identity.Provider, identity.Subject, cancellationToken) is { } login ? await users.FindAsync(login.UserId, cancellationToken) : null;

    /// <summary>A user without a password; null where people do not register themselves.</summary>
    private async Task<IdentityUser?> CreateAsync(ExternalIdentity identity, string email, CancellationToken cancellationToken)
    {
        if (!await settings.IsTrueAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, cancellationToken)) return null;
        return await userCreator.CreateAsync(
            email, email, password: null, await roles.GetDefaultsAsync(cancellationToken),
            Cut(identity.Name, UserConsts.MaxNameLength), Cut(identity.Surname, UserConsts.MaxSurnameLength), identity.IsEmailVerified);
    }

    private static string? Cut(string? text, int maxLength) => text is null || text.Length <= maxLength ? text : text[..maxLength];
}
