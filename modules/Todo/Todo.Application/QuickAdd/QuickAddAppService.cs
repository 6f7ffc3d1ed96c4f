using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.QuickAdd;

[Authorize(TodoPermissions.Items.Create)]
public sealed class QuickAddAppService(
    QuickAddReader reader,
    QuickAddManager manager,
    ITodoItemRepository items,
    IListAccessChecker access,
    IInboxProvider inbox,
    MutationContext mutation,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, IQuickAddAppService
{
    public async Task<QuickAddResultDto> QuickAddAsync(QuickAddInput input, CancellationToken cancellationToken = default)
    {
        var list = input.ListId is { } id ? (await access.RequireAsync(id, input.Preview ? ListAccess.View : ListAccess.Edit, cancellationToken)).List
            : input.Preview ? null
            : await inbox.GetAsync(cancellationToken);
        var read = await reader.ReadAsync(input, list, cancellationToken);
        if (input.Preview) return read.ToDto([]);

        mutation.MutationId = input.MutationId;
        if (await items.GetAnywhereAsync(input.Ids, cancellationToken) is { Count: > 0 } existing)
        {
            var isRepeated = existing.Count == input.Ids.Count && existing.All(item => item.ListId == list!.Id && item.CreatorId == currentUser.Id);
            return isRepeated ? read.ToDto([.. existing.OrderBy(item => item.Position, StringComparer.Ordinal)]) : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        var placement = new TodoItemPlacement(input.SectionId, input.ParentId, AfterId: null, BeforeId: null);
        var created = await manager.CreateAsync(list!, read.Lines, placement, input.Ids, read.Resolved, cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return read.ToDto(created);
    }
}
