using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Todo.Administration.Emailing;

/// <summary>Brings one message to the current tenant's mail server, or into the folder, and answers when it is there.</summary>
internal sealed class EmailDeliverer(
    SmtpServerFinder servers, MimeMessageFactory messages, IOptions<EmailFolderOptions> folder, IClock clock, IGuidGenerator guidGenerator) : ITransientDependency
{
    private const int TimeoutMilliseconds = 20_000;

    public async Task DeliverAsync(EmailMessage email, CancellationToken cancellationToken = default)
    {
        using var message = await messages.CreateAsync(email, cancellationToken);
        if (await servers.FindAsync(cancellationToken) is { } server) await SendAsync(server, message, cancellationToken);
        else await WriteAsync(message, cancellationToken);
    }

    private static async Task SendAsync(SmtpServer server, MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        var security = !server.EnableSsl ? SecureSocketOptions.StartTlsWhenAvailable
            : server.Port == SmtpServer.ImplicitTlsPort ? SecureSocketOptions.SslOnConnect
            : SecureSocketOptions.StartTls;
        await client.ConnectAsync(server.Host, server.Port, security, cancellationToken);
        if (!server.UseDefaultCredentials && !string.IsNullOrEmpty(server.UserName))
        {
            await client.AuthenticateAsync(new NetworkCredential(server.UserName, server.Password, server.Domain), cancellationToken);
        }
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private async Task WriteAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Value.Folder);
        var path = Path.Combine(folder.Value.Folder, $"{clock.Now:yyyyMMdd'T'HHmmssfff}-{guidGenerator.Create():N}");
        await message.WriteToAsync(path, cancellationToken);
        File.Move(path, path + ".eml"); // whoever looks for .eml finds it whole
    }
}
