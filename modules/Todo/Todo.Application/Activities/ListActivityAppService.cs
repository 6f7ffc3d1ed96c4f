using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Activities;

[Authorize(TodoPermissions.Lists.Default)]
internal sealed class ListActivityAppService(IActivityRepository activities, ActivityPageReader pages, IListAccessChecker access)
    : ApplicationService, IListActivityAppService
{
    public async Task<ActivityPageDto> GetActivityAsync(Guid id, GetActivitiesInput input, CancellationToken cancellationToken = default)
    {
        var list = (await access.RequireAsync(id, ListAccess.View, cancellationToken)).List;
        return await pages.ReadAsync(input, page => activities.GetOfListAsync(list.SpaceId, list.Id, page, cancellationToken), cancellationToken);
    }
}
