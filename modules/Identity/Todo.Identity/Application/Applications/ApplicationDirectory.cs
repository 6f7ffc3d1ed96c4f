using OpenIddict.Abstractions;
using Todo.Identity.Applications;

namespace Todo.Identity.Application.Applications;

internal sealed class ApplicationDirectory(IOpenIddictApplicationManager applications) : IApplicationDirectory, ITransientDependency
{
    public async Task<string?> FindDisplayNameAsync(string clientId, CancellationToken cancellationToken = default) =>
        await applications.FindByClientIdAsync(clientId, cancellationToken) is { } client
            ? await applications.GetDisplayNameAsync(client, cancellationToken) ?? clientId
            : null;
}
