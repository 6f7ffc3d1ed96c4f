using System.Runtime.CompilerServices;
using Todo.Identity.Account;
using Todo.Identity.Authorizations;

namespace Todo.Identity.Application.Authorizations;

/// <summary>The applications that may act for the user.</summary>
[ExposeServices(typeof(IUserDataContributor))]
internal sealed class AuthorizationDataContributor(IApplicationAuthorizationAppService authorizations) : IUserDataContributor, ITransientDependency
{
    public string Name => "applications";

    public async IAsyncEnumerable<object> ReadAsync(Guid userId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var authorization in (await authorizations.GetListAsync(cancellationToken)).Items) yield return authorization;
    }
}
