using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Items;

[Authorize(TodoPermissions.Items.Update)]
public sealed class ItemLinkAppService(
    ITodoItemRepository items, TodoItemLinker linker, IListAccessChecker access, MutationContext mutation, IUnitOfWorkManager unitOfWorkManager)
    : ApplicationService, IItemLinkAppService
{
    public Task<TodoItemDto> AddLabelAsync(Guid id, Guid labelId, MutationInput? input = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => linker.SetLabelsAsync(item, [.. item.LabelIds.Append(labelId)], cancellationToken), cancellationToken);

    public Task<TodoItemDto> RemoveLabelAsync(Guid id, Guid labelId, MutationInput input, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => linker.SetLabelsAsync(item, [.. item.LabelIds.Where(x => x != labelId)], cancellationToken), cancellationToken);

    public Task<TodoItemDto> AssignAsync(Guid id, Guid userId, MutationInput? input = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => linker.AssignAsync(item, [.. item.AssigneeIds.Append(userId)], cancellationToken), cancellationToken);

    public Task<TodoItemDto> UnassignAsync(Guid id, Guid userId, MutationInput input, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => linker.AssignAsync(item, [.. item.AssigneeIds.Where(x => x != userId)], cancellationToken), cancellationToken);

    public Task<TodoItemDto> AddBlockerAsync(Guid id, Guid blockerId, MutationInput? input = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => linker.SetBlockersAsync(item, [.. item.BlockedByIds.Append(blockerId)], cancellationToken), cancellationToken);

    public Task<TodoItemDto> RemoveBlockerAsync(Guid id, Guid blockerId, MutationInput input, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, item => linker.SetBlockersAsync(item, [.. item.BlockedByIds.Where(x => x != blockerId)], cancellationToken), cancellationToken);

    private async Task<TodoItemDto> ChangeAsync(Guid id, MutationInput? input, Func<TodoItem, Task> change, CancellationToken cancellationToken)
    {
        mutation.MutationId = input?.MutationId;
        var item = await items.FindForUpdateAsync(id, cancellationToken: cancellationToken);
        await change(await access.RequireForRowAsync(item, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken));
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return item!.ToDto();
    }
}
