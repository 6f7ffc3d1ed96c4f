using System.Runtime.CompilerServices;
using Todo.Identity.Account;
using Todo.Identity.Sessions;

namespace Todo.Identity.Application.Account;

/// <summary>Where the user is signed in, and with what.</summary>
[ExposeServices(typeof(IUserDataContributor))]
internal sealed class SignInDataContributor(IUserSessionAppService sessions, IPasskeyAppService passkeys) : IUserDataContributor, ITransientDependency
{
    public string Name => "signIn";

    public async IAsyncEnumerable<object> ReadAsync(Guid userId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var session in (await sessions.GetListAsync(cancellationToken)).Items) yield return session;
        foreach (var passkey in await passkeys.GetListAsync(cancellationToken)) yield return passkey;
    }
}
