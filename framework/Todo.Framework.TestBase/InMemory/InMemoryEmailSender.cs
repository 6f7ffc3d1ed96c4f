using System.Collections.Concurrent;

namespace Todo.Framework.TestBase;

/// <summary>Keeps what was sent.</summary>
public sealed class InMemoryEmailSender : IEmailSender, ISingletonDependency
{
    private readonly ConcurrentQueue<EmailMessage> _messages = new();

    public IReadOnlyCollection<EmailMessage> Messages => _messages;

    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default)
    {
        _messages.Enqueue(message);
        return Task.CompletedTask;
    }
}
