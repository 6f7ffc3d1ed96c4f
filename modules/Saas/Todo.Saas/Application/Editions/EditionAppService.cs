using Microsoft.AspNetCore.Authorization;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Editions;
using Todo.Saas.Permissions;

namespace Todo.Saas.Application.Editions;

[Authorize(TenantManagementPermissions.Editions.Default)]
internal sealed class EditionAppService(
    IEditionRepository editions,
    EditionManager manager,
    ITenantRepository tenants,
    TenantStore tenantStore,
    ILocalEventBus eventBus,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, IEditionAppService
{
    public async Task<PagedResultDto<EditionDto>> GetListAsync(GetEditionsInput input, CancellationToken cancellationToken = default)
    {
        var isDescending = SortingClause.Parse(input.Sorting, ["displayName"]) is [{ IsDescending: true }, ..];
        var prefix = Edition.Normalize(input.Filter ?? "");
        var page = await editions.GetListAsync(prefix, isDescending, input.SkipCount, input.MaxResultCount, cancellationToken);
        return new PagedResultDto<EditionDto>(await editions.CountAsync(prefix, cancellationToken), page.ConvertAll(ToDto));
    }

    public async Task<EditionDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        ToDto(await editions.GetWithCountAsync(id, cancellationToken));

    [Authorize(TenantManagementPermissions.Editions.Create)]
    public async Task<EditionDto> CreateAsync(CreateEditionDto input, CancellationToken cancellationToken = default) =>
        await SavedAsync(await manager.CreateAsync(input.DisplayName, cancellationToken), cancellationToken);

    [Authorize(TenantManagementPermissions.Editions.Update)]
    public async Task<EditionDto> UpdateAsync(Guid id, UpdateEditionDto input, CancellationToken cancellationToken = default)
    {
        var edition = await editions.GetForUpdateAsync(id, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != edition.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(current: await GetAsync(id, cancellationToken));
        }

        await manager.RenameAsync(edition, input.DisplayName, cancellationToken);
        return await SavedAsync(edition, cancellationToken);
    }

    [Authorize(TenantManagementPermissions.Editions.Delete)]
    public async Task DeleteAsync(Guid id, Guid? moveTenantsTo = null, CancellationToken cancellationToken = default)
    {
        var edition = await editions.GetForUpdateAsync(id, cancellationToken);
        if (moveTenantsTo == id) throw new AbpValidationException(new ValidationError("ThisFieldIsNotValid.", nameof(moveTenantsTo)));
        if (moveTenantsTo is { } target) await editions.LockForUseAsync(target, cancellationToken);
        else await RequireUnusedAsync(edition, cancellationToken);

        foreach (var tenant in await tenants.MoveToEditionAsync(id, moveTenantsTo, cancellationToken)) await tenantStore.ForgetAsync(tenant, cancellationToken);
        await editions.DeleteAsync(edition, cancellationToken);
        await eventBus.PublishAsync(new EditionDeletedEto(id), cancellationToken);
    }

    private async Task<EditionDto> SavedAsync(Edition edition, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return await GetAsync(edition.Id, cancellationToken);
    }

    private async Task RequireUnusedAsync(Edition edition, CancellationToken cancellationToken)
    {
        var count = (await editions.GetWithCountAsync(edition.Id, cancellationToken)).TenantCount;
        if (count > 0) throw new BusinessException(SaasErrorCodes.EditionInUse).WithData("name", edition.DisplayName).WithData("count", count);
    }

    private static EditionDto ToDto(EditionWithCount row) => new()
    {
        Id = row.Edition.Id,
        DisplayName = row.Edition.DisplayName,
        TenantCount = row.TenantCount,
        CreationTime = row.Edition.CreationTime,
        ConcurrencyStamp = row.Edition.ConcurrencyStamp,
    };
}
