using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos;

namespace Todo.IntegrationTests.Isolation;

/// <summary>Somebody of a tenant, and what nobody else may reach.</summary>
internal sealed record Victim(TestTenant Tenant, TodoScene Todo, Guid RoleId, Guid SessionId, Guid SavedViewId)
{
    public TestUser User => Todo.OwnerAccount;

    /// <summary>What no answer to somebody else may hold.</summary>
    public IEnumerable<string> Secrets => [Todo.List.Id.ToString(), Todo.ItemId.ToString(), Todo.SectionId.ToString(), Todo.LabelId.ToString(), SavedViewId.ToString(), User.Email, Todo.List.Name];

    /// <summary>The value of a route's parameter; <c>{id}</c> means something else in each route.</summary>
    public string ValueOf(string parameter, object? id) => parameter switch
    {
        "id" => $"{id}",
        "listId" => $"{Todo.List.Id}",
        "userId" => $"{User.Id}",
        "tenantId" => $"{Tenant.Id}",
        "userName" => User.UserName,
        "email" => User.Email,
        "labelId" => $"{Todo.LabelId}",
        "blockerId" => $"{Todo.BlockerId}",
        "name" => Tenant.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, $"Say in {nameof(Victim)}.{nameof(ValueOf)} what the victim has for it."),
    };
}
