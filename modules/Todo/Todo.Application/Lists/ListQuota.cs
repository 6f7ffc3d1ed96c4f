using Todo.Todos.Features;

namespace Todo.Todos.Lists;

internal sealed class ListQuota(IQuotaGuard quota, ITodoListRepository lists) : IListQuota, ITransientDependency
{
    public Task RequireAsync(CancellationToken cancellationToken = default) =>
        quota.RequireAsync(TodoFeatures.MaxLists, lists.CountAsync, cancellationToken: cancellationToken);
}
