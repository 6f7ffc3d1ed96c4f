namespace Todo.ArchitectureTests.Breaches.Application;

internal interface IForgottenAppService : IApplicationService
{
    Task OpenAsync(CancellationToken cancellationToken = default);
    Task UnclearAsync(CancellationToken cancellationToken = default);
    Task ClosedAsync(CancellationToken cancellationToken = default);
    Task Rename();
}
