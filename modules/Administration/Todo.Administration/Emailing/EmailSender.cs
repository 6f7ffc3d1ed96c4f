namespace Todo.Administration.Emailing;

internal sealed class EmailSender(EmailQueue queue, ICurrentUnitOfWork currentUnitOfWork, ICurrentTenant currentTenant) : IEmailSender, ISingletonDependency
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default)
    {
        var email = new QueuedEmail(message, currentTenant.Id, currentTenant.Name);
        if (currentUnitOfWork.Value is not { } unitOfWork)
        {
            queue.Add(email);
            return Task.CompletedTask;
        }
        unitOfWork.OnCompleted(() =>
        {
            queue.Add(email);
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }
}
