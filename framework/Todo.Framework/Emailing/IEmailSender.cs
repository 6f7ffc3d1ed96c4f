namespace Todo.Framework.Emailing;

/// <summary>Sends e-mail by the SMTP server of the current tenant's settings, else the global ones, else the configuration; without
/// any, into a folder.</summary>
public interface IEmailSender
{
    /// <summary>Queues the message once the unit of work that runs here has committed, at once when none runs. Answers before it is
    /// sent: the caller neither waits for the server nor tells by its time whether there was anybody to write to. Tried several times;
    /// what cannot be sent then is logged.</summary>
    Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default);
}
