using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Permissions;

namespace Todo.Todos.Lists;

[Authorize(TodoPermissions.Items.Default)]
public sealed class InboxAppService(IInboxProvider inboxes, ICurrentUser currentUser, IUnitOfWorkManager unitOfWorkManager) : ApplicationService, IInboxAppService
{
    [UnitOfWork(isTransactional: true)] // a read that may write, once
    public async Task<TodoListDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var inbox = await inboxes.GetAsync(cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken); // a new one gets its sequence
        return new AccessibleList(inbox, ListAccess.Admin, IsShared: false).ToDto(currentUser.GetId(), currentUser.UserName);
    }
}
