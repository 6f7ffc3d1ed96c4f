using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Items;

[Authorize(TodoPermissions.Items.Default)]
public sealed class TodoItemAppService(
    ITodoItemRepository items,
    TodoItemManager manager,
    TodoItemWriter writer,
    TodoItemCopier copier,
    IListAccessChecker access,
    MutationContext mutation,
    IGuidGenerator guidGenerator,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, ITodoItemAppService
{
    public async Task<TodoItemDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var item = await items.FindAsync(id, cancellationToken);
        return (await access.RequireForRowAsync(item, ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken)).ToDto();
    }

    [Authorize(TodoPermissions.Items.Create)]
    public async Task<TodoItemDto> CreateAsync(CreateTodoItemDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var list = (await access.RequireAsync(input.ListId!.Value, ListAccess.Edit, cancellationToken)).List;
        if (input.Id is { } id && await items.FindAnywhereAsync(id, cancellationToken) is { } existing)
        {
            return existing.IsRepeatedBy(input, currentUser.Id) ? existing.ToDto() : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        var placement = new TodoItemPlacement(input.SectionId, input.ParentId, input.AfterId, input.BeforeId);
        var item = await manager.CreateAsync(input.Id ?? guidGenerator.Create(), list, input.Title, placement, cancellationToken);
        await writer.FillAsync(item, input, cancellationToken: cancellationToken);
        await items.InsertAsync(item, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> PatchAsync(Guid id, UpdateTodoItemDto input, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != item.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(TodoErrorCodes.ConcurrencyConflict, item.ToDto());
        }

        await writer.PatchAsync(item, input, cancellationToken: cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Delete)]
    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default) =>
        await manager.DeleteAsync(await GetForUpdateAsync(id, input, cancellationToken), cancellationToken);

    [Authorize(TodoPermissions.Items.Delete)]
    public async Task<TodoItemDto> RestoreAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken, includeDeleted: true);
        await manager.RestoreAsync(item, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> CompleteAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        await manager.CompleteAsync(item, currentUser.Id, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> ReopenAsync(Guid id, MutationInput? input = null, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        item.Reopen();
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoItemDto> MoveAsync(Guid id, MoveTodoItemDto input, CancellationToken cancellationToken = default)
    {
        var item = await GetForUpdateAsync(id, input, cancellationToken);
        var target = (await access.RequireAsync(input.ListId ?? item.ListId, ListAccess.Edit, cancellationToken)).List;
        var staysInList = target.Id == item.ListId;
        var placement = new TodoItemPlacement(
            input.SectionId.Or(staysInList ? item.SectionId : null),
            input.ParentId.Or(staysInList ? item.ParentId : null),
            input.AfterId,
            input.BeforeId);
        await manager.MoveAsync(item, target, placement, cancellationToken);
        return await SavedAsync(item, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Create)]
    public async Task<TodoItemDto> DuplicateAsync(Guid id, DuplicateTodoItemDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var source = await access.RequireForRowAsync(await items.FindAsync(id, cancellationToken), ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken);
        var target = (await access.RequireAsync(input.ListId ?? source.ListId, ListAccess.Edit, cancellationToken)).List;
        var placement = target.Id == source.ListId
            ? new TodoItemPlacement(input.SectionId.Or(source.SectionId), input.ParentId.Or(source.ParentId), input.AfterId ?? source.Id, BeforeId: null)
            : new TodoItemPlacement(input.SectionId.Or(null), input.ParentId.Or(null), input.AfterId, BeforeId: null);
        return await SavedAsync(await copier.CopyAsync(source, target, placement, cancellationToken), cancellationToken);
    }

    private async Task<TodoItem> GetForUpdateAsync(
        Guid id, MutationInput? input, CancellationToken cancellationToken, bool includeDeleted = false)
    {
        mutation.MutationId = input?.MutationId;
        var item = await items.FindForUpdateAsync(id, includeDeleted, cancellationToken);
        return await access.RequireForRowAsync(item, ListAccess.Edit, TodoErrorCodes.ItemNotFound, cancellationToken);
    }

    private async Task<TodoItemDto> SavedAsync(TodoItem item, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken); // the answer holds the new sequence
        return item.ToDto();
    }
}
