using Todo.Framework.EventBus;

namespace Todo.ArchitectureTests.Breaches.Domain;

/// <summary>Handles what it is never handed.</summary>
internal sealed class UnheardHandler : ILocalEventHandler<string>
{
    public Task HandleEventAsync(string eventData, CancellationToken cancellationToken) => Task.CompletedTask;
}
