using MimeKit;

namespace Todo.Administration.Emailing;

internal sealed class MimeMessageFactory(ISettingProvider settings, IClock clock) : ITransientDependency
{
    /// <summary>Of the sender that nobody named; nothing can be sent to it.</summary>
    private const string NoSender = "no-reply@localhost";

    /// <exception cref="ParseException">The address to write to is none.</exception>
    public async Task<MimeMessage> CreateAsync(EmailMessage email, CancellationToken cancellationToken)
    {
        var address = email.From ?? await settings.GetOrNullAsync(EmailSettingNames.DefaultFromAddress, cancellationToken);
        var message = new MimeMessage { Subject = email.Subject.ReplaceLineEndings(" "), Date = clock.Now };
        message.From.Add(new MailboxAddress(
            await settings.GetOrNullAsync(EmailSettingNames.DefaultFromDisplayName, cancellationToken), string.IsNullOrEmpty(address) ? NoSender : address));
        message.To.Add(MailboxAddress.Parse(email.To));
        message.Headers.Add("Auto-Submitted", "auto-generated"); // no out-of-office answer, please (RFC 3834)
        message.Body = new BodyBuilder { HtmlBody = email.HtmlBody, TextBody = email.TextBody ?? HtmlText.Of(email.HtmlBody) }.ToMessageBody();
        return message;
    }
}
