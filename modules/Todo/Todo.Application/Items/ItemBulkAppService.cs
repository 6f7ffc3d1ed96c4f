using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Permissions;

namespace Todo.Todos.Items;

[Authorize(TodoPermissions.Items.Default)]
public sealed class ItemBulkAppService(
    BulkItemCreator creator,
    BulkItemChanger changer,
    IErrorDescriber errors,
    IPermissionChecker permissions,
    MutationContext mutation,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, IItemBulkAppService
{
    public async Task<BulkItemsResultDto> BulkAsync(BulkItemsDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        await RequireAsync(input, cancellationToken);
        var results = input.Create is { } create
            ? await creator.CreateAsync(create, cancellationToken)
            : await changer.ChangeAsync([.. input.Ids!.Distinct()], input, cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken); // the answer holds the new sequences
        return new BulkItemsResultDto
        {
            Results = [.. results.Select(ToDto)],
            SucceededCount = results.Count(result => result.Error is null),
            FailedCount = results.Count(result => result.Error is not null),
        };
    }

    /// <summary>The permission of the same change to one item.</summary>
    private async Task RequireAsync(BulkItemsDto input, CancellationToken cancellationToken)
    {
        var permission = input switch
        {
            { Create: not null } => TodoPermissions.Items.Create,
            { Action: BulkItemAction.Delete } => TodoPermissions.Items.Delete,
            _ => TodoPermissions.Items.Update,
        };
        if (!await permissions.IsGrantedAsync(permission, cancellationToken)) throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden);
    }

    private BulkItemResultDto ToDto(BulkItemResult result)
    {
        if (result.Error is null) return new BulkItemResultDto { Id = result.Id, Item = result.Item is { IsDeleted: false } item ? item.ToDto() : null };
        var (code, message) = errors.Describe(result.Error);
        return new BulkItemResultDto { Id = result.Id, ErrorCode = code, ErrorMessage = message };
    }
}
