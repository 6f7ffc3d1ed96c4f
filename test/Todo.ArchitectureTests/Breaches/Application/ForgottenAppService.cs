using Microsoft.AspNetCore.Authorization;
using Todo.Framework.Authorization;

namespace Todo.ArchitectureTests.Breaches.Application;

/// <summary>Planted: a method that nobody authorized, one that may be meant for everybody signed in or not, beside two that say
/// what they mean; and names without suffix or cancellation.</summary>
internal sealed class ForgottenAppService : IForgottenAppService
{
    public Task OpenAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    [Authorize]
    public Task UnclearAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    [Authorize("Forgotten.Close")]
    public Task ClosedAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    [AuthenticatedOnly]
    public Task Rename() => Task.CompletedTask;
}
