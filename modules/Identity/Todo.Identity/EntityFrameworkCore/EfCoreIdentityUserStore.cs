using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Todo.Identity.Domain.Passkeys;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.EntityFrameworkCore;

/// <summary>ASP.NET Core Identity's store on the shared context. The user normalizes its own names, and the module keeps
/// lockout itself, so the store offers no more than it must.</summary>
[ExposeServices(typeof(IUserStore<IdentityUser>))]
internal sealed partial class EfCoreIdentityUserStore(
    IDbContextProvider contexts, IIdentityUserRepository users, IUserPasskeyRepository passkeys, IGuidGenerator guidGenerator)
    : IUserEmailStore<IdentityUser>, IUserPasswordStore<IdentityUser>, IUserSecurityStampStore<IdentityUser>, IScopedDependency
{
    public async Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        await users.InsertAsync(user, cancellationToken);
        return await SaveAsync(cancellationToken);
    }

    public Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken) => SaveAsync(cancellationToken);

    public async Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        await users.DeleteAsync(user, cancellationToken);
        return await SaveAsync(cancellationToken);
    }

    /// <param name="userId">The id, or the handle that a passkey brought.</param>
    public Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? users.FindAsync(id, cancellationToken)
        : PasskeyUserHandle.TryParse(userId) is { } handle ? users.FindAsync(handle.UserId, cancellationToken)
        : Task.FromResult<IdentityUser?>(null);

    public Task<IdentityUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        users.FindByNormalizedUserNameAsync(normalizedUserName, cancellationToken);

    public Task<IdentityUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        users.FindByNormalizedEmailAsync(normalizedEmail, cancellationToken);

    public Task<string> GetUserIdAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedUserName);

    public Task<string?> GetEmailAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedEmailAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task<bool> GetEmailConfirmedAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.EmailConfirmed);

    public Task<string?> GetPasswordHashAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetUserNameAsync(IdentityUser user, string? userName, CancellationToken cancellationToken) =>
        Done(() => user.SetUserNameAndEmail(userName!, user.Email));

    public Task SetEmailAsync(IdentityUser user, string? email, CancellationToken cancellationToken) =>
        Done(() => user.SetUserNameAndEmail(user.UserName, email!));

    public Task SetPasswordHashAsync(IdentityUser user, string? passwordHash, CancellationToken cancellationToken) =>
        Done(() => user.SetPasswordHash(passwordHash));

    public Task SetSecurityStampAsync(IdentityUser user, string stamp, CancellationToken cancellationToken) => Done(() => user.SetSecurityStamp(stamp));

    public Task SetEmailConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken) =>
        Done(() => user.SetEmailConfirmed(confirmed));

    public Task SetNormalizedUserNameAsync(IdentityUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedEmailAsync(IdentityUser user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private async Task<IdentityResult> SaveAsync(CancellationToken cancellationToken)
    {
        var context = contexts.For<IdentityUser>();
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return IdentityResult.Success;
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation)
        {
            // Somebody took the name between the check and the write. What did not go in is not tried again.
            context.ChangeTracker.Clear();
            return IdentityResult.Failed(
                violation.TableName == "user_passkeys" ? new UserRuleError("DuplicatePasskey", "Name")
                : violation.ConstraintName?.Contains("email", StringComparison.Ordinal) == true ? new UserRuleError("DuplicateEmail", "EmailAddress")
                : new UserRuleError("DuplicateUserName", "UserName"));
        }
    }

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
