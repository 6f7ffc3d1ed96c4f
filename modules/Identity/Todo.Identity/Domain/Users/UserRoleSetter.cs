using Todo.Identity.Domain.Roles;
using Todo.Identity.Roles;
using Todo.Identity.Users;

namespace Todo.Identity.Domain.Users;

/// <summary>Gives a user just the named roles.</summary>
public sealed class UserRoleSetter(IIdentityRoleRepository roles, LastAdminGuard lastAdminGuard) : ITransientDependency
{
    /// <summary>Answers whether anything changed.</summary>
    /// <exception cref="AbpValidationException">There is no such role.</exception>
    /// <exception cref="BusinessException"><c>Todo.Identity:LastAdmin</c>.</exception>
    public async Task<bool> SetAsync(IdentityUser user, IReadOnlyCollection<IdentityRole> wanted, CancellationToken cancellationToken = default)
    {
        var (before, after) = (user.Roles.Select(r => r.RoleId).ToHashSet(), wanted.Select(r => r.Id).ToHashSet());
        if (before.SetEquals(after)) return false;
        if (!before.IsSubsetOf(after) && wanted.All(r => r.Name != RoleConsts.AdminRoleName)) await lastAdminGuard.RequireAnotherAsync(user, cancellationToken);
        foreach (var roleId in before.Except(after)) user.RemoveRole(roleId);
        foreach (var roleId in after) user.AddRole(roleId);
        return true;
    }

    /// <summary>The roles of these names, compared in any case.</summary>
    /// <exception cref="AbpValidationException">There is no such role.</exception>
    public async Task<List<IdentityRole>> GetRolesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken = default)
    {
        var normalized = names.ToLookup(name => NameNormalizer.TryNormalize(name ?? "") ?? "");
        var found = await roles.GetByNormalizedNamesAsync([.. normalized.Select(n => n.Key)], cancellationToken);
        var unknown = normalized.Where(n => found.All(role => role.NormalizedName != n.Key)).SelectMany(n => n).ToList();
        return unknown.Count == 0
            ? found
            : throw new AbpValidationException([.. unknown.Select(name => new ValidationError("Identity.UnknownRole{0}", nameof(UserInputDto.RoleNames), name))]);
    }
}
