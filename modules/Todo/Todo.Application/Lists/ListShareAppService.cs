using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Users;
using Todo.Todos.Features;
using Todo.Todos.Permissions;

namespace Todo.Todos.Lists;

[Authorize(TodoPermissions.Lists.Default)]
public sealed class ListShareAppService(
    ITodoListRepository lists,
    IListAccessChecker access,
    IListAccessNotifier accessNotifier,
    IUserDirectory users,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWorkManager) : ApplicationService, IListShareAppService
{
    public async Task<ListResultDto<ListShareDto>> GetListAsync(Guid listId, CancellationToken cancellationToken = default)
    {
        await access.RequireAsync(listId, ListAccess.View, cancellationToken);
        var shares = await lists.GetSharesAsync(listId, cancellationToken);
        var people = await users.GetAsync([.. shares.Select(s => s.UserId)], cancellationToken);
        return new ListResultDto<ListShareDto>([.. shares.Where(s => people.ContainsKey(s.UserId)).Select(s => ToDto(s, people[s.UserId]))]);
    }

    [Authorize(TodoPermissions.Lists.Share)]
    [RequiresFeature(TodoFeatures.Sharing)]
    public async Task<ListShareDto> CreateAsync(Guid listId, CreateListShareDto input, CancellationToken cancellationToken = default)
    {
        var accessible = await access.RequireAsync(listId, ListAccess.Admin, cancellationToken);
        var user = await users.FindByUserNameOrEmailAsync(input.UserNameOrEmail, cancellationToken)
            ?? throw new EntityNotFoundException(TodoErrorCodes.UserNotFound, input.UserNameOrEmail) { Data = { ["userNameOrEmail"] = input.UserNameOrEmail } };
        accessible.List.RequireNoInbox();
        if (user.Id == accessible.List.OwnerId) throw new BusinessException(TodoErrorCodes.CannotShareWithOwner);

        await lists.FindForUpdateAsync(listId, cancellationToken); // two who share with one person come one after the other
        var share = await lists.FindShareAsync(listId, user.Id, cancellationToken);
        if (share is null)
        {
            share = new ListShare(accessible.List, user.Id, input.Permission);
            await lists.InsertShareAsync(share, cancellationToken);
        }

        share.Change(input.Permission);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        accessNotifier.NotifyAfterCommit(new ListAccessChanged(listId, user.Id, input.Permission));
        return ToDto(share, user);
    }

    public async Task DeleteAsync(Guid listId, Guid userId, CancellationToken cancellationToken = default)
    {
        await access.RequireAsync(listId, userId == currentUser.GetId() ? ListAccess.View : ListAccess.Admin, cancellationToken);
        var share = await lists.FindShareAsync(listId, userId, cancellationToken)
            ?? throw new EntityNotFoundException(TodoErrorCodes.ShareNotFound, userId);
        await lists.DeleteShareAsync(share, cancellationToken);
        accessNotifier.NotifyAfterCommit(new ListAccessChanged(listId, userId, ListAccess.None));
    }

    private static ListShareDto ToDto(ListShare share, UserData user) => new()
    {
        UserId = user.Id,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email,
        Permission = share.Permission,
        CreationTime = share.CreationTime,
    };
}
