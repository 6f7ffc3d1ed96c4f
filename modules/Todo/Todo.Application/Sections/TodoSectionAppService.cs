using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;
using Todo.Todos.Positions;

namespace Todo.Todos.Sections;

[Authorize(TodoPermissions.Lists.Default)]
public sealed class TodoSectionAppService(
    ITodoSectionRepository sections,
    IListAccessChecker access,
    MutationContext mutation,
    IGuidGenerator guidGenerator,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, ITodoSectionAppService
{
    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoSectionDto> CreateAsync(CreateTodoSectionDto input, CancellationToken cancellationToken = default)
    {
        mutation.MutationId = input.MutationId;
        var list = (await access.RequireAsync(input.ListId!.Value, ListAccess.Edit, cancellationToken)).List;
        if (input.Id is { } id && await sections.FindAnywhereAsync(id, cancellationToken) is { } existing)
        {
            var isRepeated = !existing.IsDeleted && existing.ListId == list.Id && existing.CreatorId == currentUser.Id;
            return isRepeated ? existing.ToDto() : throw new BusinessException(TodoErrorCodes.IdConflict);
        }

        var position = await FindPositionAsync(list.Id, input.AfterId, beforeId: null, cancellationToken);
        var section = new TodoSection(input.Id ?? guidGenerator.Create(), list, input.Name, position);
        await sections.InsertAsync(section, cancellationToken);
        return await SavedAsync(section, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoSectionDto> PatchAsync(Guid id, UpdateTodoSectionDto input, CancellationToken cancellationToken = default)
    {
        var section = await GetForUpdateAsync(id, input, cancellationToken);
        input.Name.IfPresent(section.Rename);
        return await SavedAsync(section, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task<TodoSectionDto> MoveAsync(Guid id, MoveTodoSectionDto input, CancellationToken cancellationToken = default)
    {
        var section = await GetForUpdateAsync(id, input, cancellationToken);
        section.MoveTo(await FindPositionAsync(section.ListId, input.AfterId, input.BeforeId, cancellationToken));
        return await SavedAsync(section, cancellationToken);
    }

    [Authorize(TodoPermissions.Items.Update)]
    public async Task DeleteAsync(Guid id, MutationInput input, CancellationToken cancellationToken = default) =>
        await sections.DeleteAsync(await GetForUpdateAsync(id, input, cancellationToken), cancellationToken);

    private async Task<TodoSection> GetForUpdateAsync(Guid id, MutationInput input, CancellationToken cancellationToken)
    {
        mutation.MutationId = input.MutationId;
        var section = await sections.FindForUpdateAsync(id, cancellationToken);
        return await access.RequireForRowAsync(section, ListAccess.Edit, TodoErrorCodes.SectionNotFound, cancellationToken);
    }

    private async Task<string> FindPositionAsync(Guid listId, Guid? afterId, Guid? beforeId, CancellationToken cancellationToken)
    {
        var after = await PositionOfAsync(listId, afterId, cancellationToken);
        var before = await PositionOfAsync(listId, beforeId, cancellationToken);
        if (after is not null && (before is null || string.CompareOrdinal(after, before) >= 0))
        {
            before = await sections.FindNextPositionAsync(listId, after, cancellationToken);
        }
        else if (after is null)
        {
            after = await sections.FindPreviousPositionAsync(listId, before, cancellationToken);
        }

        var position = FractionalIndex.Between(after, before, Random.Shared);
        return Check.NotNullOrWhiteSpace(position, TodoListConsts.MaxPositionLength);
    }

    private async Task<string?> PositionOfAsync(Guid listId, Guid? id, CancellationToken cancellationToken)
    {
        if (id is not { } sectionId) return null;
        var section = await sections.GetAsync(sectionId, cancellationToken);
        return section.ListId == listId ? section.Position : throw new EntityNotFoundException(TodoErrorCodes.SectionNotFound, sectionId);
    }

    private async Task<TodoSectionDto> SavedAsync(TodoSection section, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        return section.ToDto();
    }
}
