using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Users;
using Todo.Identity.Permissions;
using Todo.Identity.Roles;

namespace Todo.Identity.Application.Roles;

[Authorize(IdentityPermissions.Roles.Default)]
internal sealed class RoleAppService(
    IIdentityRoleRepository roles, ICurrentTenant currentTenant, IGuidGenerator guidGenerator, ILocalEventBus eventBus) : ApplicationService, IRoleAppService
{
    private static readonly string[] SortingFields = ["name"];

    public async Task<PagedResultDto<RoleDto>> GetListAsync(GetRolesInput input, CancellationToken cancellationToken = default)
    {
        var isDescending = SortingClause.Parse(input.Sorting, SortingFields) is [{ IsDescending: true }, ..];
        if (NameNormalizer.TryNormalize(input.Filter ?? "") is not { } prefix) return new PagedResultDto<RoleDto>();
        var page = await roles.GetListAsync(prefix, isDescending, input.SkipCount, input.MaxResultCount, cancellationToken);
        return new PagedResultDto<RoleDto>(await roles.CountAsync(prefix, cancellationToken), page.ConvertAll(role => role.ToDto()));
    }

    public async Task<ListResultDto<RoleDto>> GetAllAsync(CancellationToken cancellationToken = default) =>
        new((await roles.GetListAsync("", isDescending: false, skipCount: 0, RoleConsts.MaxRoles, cancellationToken)).ConvertAll(role => role.ToDto()));

    public async Task<RoleDto> GetAsync(Guid id, CancellationToken cancellationToken = default) => (await roles.GetAsync(id, cancellationToken)).ToDto();

    [Authorize(IdentityPermissions.Roles.Create)]
    public async Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken = default)
    {
        if (await roles.CountAsync("", cancellationToken) >= RoleConsts.MaxRoles)
        {
            throw new BusinessException(IdentityErrorCodes.TooManyRoles).WithData("max", RoleConsts.MaxRoles);
        }

        var role = new IdentityRole(guidGenerator.Create(), currentTenant.Id, input.Name, input.IsDefault, isStatic: false, input.IsPublic);
        await RequireFreeNameAsync(role, cancellationToken);
        await roles.InsertAsync(role, cancellationToken);
        await roles.SaveAsync(cancellationToken);
        return role.ToDto();
    }

    [Authorize(IdentityPermissions.Roles.Update)]
    public async Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken = default)
    {
        var role = await roles.GetForUpdateAsync(id, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != role.ConcurrencyStamp) throw new AbpDbConcurrencyException(current: role.ToDto());
        role.Rename(input.Name);
        role.SetDefault(input.IsDefault);
        role.SetPublic(input.IsPublic);
        await RequireFreeNameAsync(role, cancellationToken);
        await roles.SaveAsync(cancellationToken);
        return role.ToDto();
    }

    [Authorize(IdentityPermissions.Roles.Delete)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var role = await roles.GetForUpdateAsync(id, cancellationToken);
        role.RequireNotStatic();
        await roles.DeleteAsync(role, cancellationToken);
        await eventBus.PublishAsync(new RoleDeletedEto(role.Id, role.TenantId, role.Name), cancellationToken);
    }

    private async Task RequireFreeNameAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        if (await roles.FindByNormalizedNameAsync(role.NormalizedName, cancellationToken) is { } other && other.Id != role.Id) throw IdentityRole.NameIsTaken();
    }
}
