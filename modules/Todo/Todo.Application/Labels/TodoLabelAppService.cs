using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Labels;

[Authorize(TodoPermissions.Lists.Default)]
public sealed class TodoLabelAppService(
    ITodoLabelRepository labels,
    TodoLabelManager manager,
    IListAccessChecker access,
    MutationContext mutation,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, ITodoLabelAppService
{
    public async Task<ListResultDto<TodoLabelDto>> GetListAsync(GetTodoLabelsInput input, CancellationToken cancellationToken = default)
    {
        var list = (await access.RequireAsync(input.ListId!.Value, ListAccess.View, cancellationToken)).List;
        var rows = await labels.GetListAsync(list.SpaceId, list.Id, cancellationToken);
        return new ListResultDto<TodoLabelDto>(rows.ConvertAll(label => label.ToDto()));
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoLabelDto> CreateAsync(CreateTodoLabelDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var list = (await access.RequireAsync(input.ListId!.Value, ListAccess.Edit, cancellationToken)).List;
        if (input.Id is { } id && await labels.FindAnywhereAsync(id, cancellationToken) is { } existing)
        {
            var isRepeated = !existing.IsDeleted && existing.ListId == list.Id && existing.CreatorId == currentUser.Id;
            return isRepeated ? existing.ToDto() : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        return await SavedAsync(await manager.CreateAsync(input.Id, list, input.Name, input.Color, cancellationToken), cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoLabelDto> PatchAsync(Guid id, UpdateTodoLabelDto input, CancellationToken cancellationToken = default)
    {
        var label = await GetForUpdateAsync(id, input, cancellationToken);
        if (input.Name.HasValue) await manager.RenameAsync(label, input.Name.Value, cancellationToken);
        input.Color.IfPresent(label.SetColor);
        return await SavedAsync(label, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default) =>
        await labels.DeleteAsync(await GetForUpdateAsync(id, input, cancellationToken), cancellationToken);

    private async Task<TodoLabel> GetForUpdateAsync(Guid id, MutationInput input, CancellationToken cancellationToken)
    {
        mutation.MutationId = input.MutationId;
        var label = await labels.FindForUpdateAsync(id, cancellationToken);
        return await access.RequireForRowAsync(label, ListAccess.Edit, TodoErrorCodes.LabelNotFound, cancellationToken);
    }

    private async Task<TodoLabelDto> SavedAsync(TodoLabel label, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return label.ToDto();
    }
}
