using System.Runtime.CompilerServices;
using Todo.Identity.Account;

namespace Todo.Identity.Application.Account;

[ExposeServices(typeof(IUserDataContributor))]
internal sealed class ProfileDataContributor(IProfileAppService profiles) : IUserDataContributor, ITransientDependency
{
    public string Name => "profile";

    public async IAsyncEnumerable<object> ReadAsync(Guid userId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return await profiles.GetAsync(cancellationToken);
        yield return await profiles.GetPreferencesAsync(cancellationToken);
    }
}
