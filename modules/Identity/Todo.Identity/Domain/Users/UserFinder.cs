namespace Todo.Identity.Domain.Users;

/// <summary>Finds a user of the current tenant by what people type.</summary>
public sealed class UserFinder(IIdentityUserRepository users) : ITransientDependency
{
    public async Task<IdentityUser?> FindByUserNameOrEmailAsync(string userNameOrEmail, CancellationToken cancellationToken = default)
    {
        if (NameNormalizer.TryNormalize(userNameOrEmail) is not { Length: > 0 } normalized) return null;
        return await users.FindByNormalizedUserNameAsync(normalized, cancellationToken)
            ?? await users.FindByNormalizedEmailAsync(normalized, cancellationToken);
    }
}
