using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Users;

/// <summary>A token whose subject is its client was issued to no user (RFC 9068 section 2.2).</summary>
internal sealed class CurrentClient(ICurrentPrincipalAccessor principalAccessor) : ICurrentClient, ISingletonDependency
{
    public bool IsAuthenticated => Id is not null;

    public string? Id
    {
        get
        {
            var clientId = principalAccessor.Principal?.FindFirst(AbpClaimTypes.ClientId)?.Value;
            return clientId is not null && principalAccessor.Principal!.FindFirst(AbpClaimTypes.UserId)?.Value == clientId ? clientId : null;
        }
    }
}
