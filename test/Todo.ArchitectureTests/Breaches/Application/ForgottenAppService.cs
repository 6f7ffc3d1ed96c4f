using Microsoft.AspNetCore.Authorization;

namespace Todo.ArchitectureTests.Breaches.Application;

/// <summary>Planted: a method that nobody authorized, beside one that is, and names without suffix or cancellation.</summary>
internal sealed class ForgottenAppService : IForgottenAppService
{
    public Task OpenAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    [Authorize]
    public Task ClosedAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    [Authorize]
    public Task Rename() => Task.CompletedTask;
}
