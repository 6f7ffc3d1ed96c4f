using Microsoft.Extensions.Options;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Users;
using Todo.Identity.Roles;

namespace Todo.Identity.Application.Data;

/// <summary>The built-in roles and an administrator of the host or the new tenant; on demand the demo's users.</summary>
[ExposeServices(typeof(IDataSeedContributor))]
internal sealed class IdentityDataSeedContributor(
    IIdentityRoleRepository roles,
    IIdentityUserRepository users,
    UserCreator userCreator,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    IGuidGenerator guidGenerator,
    IOptions<TodoIdentityOptions> options) : IDataSeedContributor, ITransientDependency
{
    public const string AdminUserName = "admin";
    private const string DefaultAdminEmail = "admin@todo.local";
    private const string DemoPassword = "1q2w3E*";

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        using var tenant = currentTenant.Change(context.TenantId);
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        var admin = await EnsureRoleAsync(RoleConsts.AdminRoleName, isDefault: false, isPublic: false, cancellationToken);
        var user = await EnsureRoleAsync(RoleConsts.UserRoleName, isDefault: true, isPublic: true, cancellationToken);

        var adminPassword = context.AdminPassword ?? options.Value.Admin.Password;
        await EnsureUserAsync(AdminUserName, context.AdminEmailAddress ?? DefaultAdminEmail, adminPassword, admin, fullName: null, cancellationToken);
        if (context.IncludeDemoData)
        {
            await EnsureUserAsync("anna", "anna@todo.local", DemoPassword, user, ("Anna", "Berger"), cancellationToken);
            await EnsureUserAsync("ben", "ben@todo.local", DemoPassword, user, ("Ben", "Okafor"), cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private async Task<IdentityRole> EnsureRoleAsync(string name, bool isDefault, bool isPublic, CancellationToken cancellationToken)
    {
        if (await roles.FindByNormalizedNameAsync(NameNormalizer.Normalize(name), cancellationToken) is { } existing) return existing;
        var role = new IdentityRole(guidGenerator.Create(), currentTenant.Id, name, isDefault, isStatic: true, isPublic);
        await roles.InsertAsync(role, cancellationToken);
        return role;
    }

    private async Task EnsureUserAsync(
        string userName, string email, string password, IdentityRole role, (string Name, string Surname)? fullName, CancellationToken cancellationToken)
    {
        if (await users.FindByNormalizedUserNameAsync(NameNormalizer.Normalize(userName), cancellationToken) is not null) return;
        await userCreator.CreateAsync(userName, email, password, [role], fullName?.Name, fullName?.Surname);
    }
}
