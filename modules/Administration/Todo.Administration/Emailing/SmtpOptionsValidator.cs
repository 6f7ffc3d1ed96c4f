using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Todo.Administration.Emailing;

internal sealed class SmtpOptionsValidator : IValidateOptions<SmtpOptions>
{
    public ValidateOptionsResult Validate(string? name, SmtpOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(SmtpOptions options)
    {
        if (options.Port is { Length: > 0 } port && !(ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
        {
            yield return $"{SmtpOptions.SectionName}:Port: '{port}' is not a port from 1 to 65535.";
        }
        if (options.EnableSsl is { Length: > 0 } ssl && !bool.TryParse(ssl, out _))
        {
            yield return $"{SmtpOptions.SectionName}:EnableSsl: '{ssl}' is neither true nor false.";
        }
        if (options.From is { Length: > 0 } from && !MailboxAddress.TryParse(from, out _))
        {
            yield return $"{SmtpOptions.SectionName}:From: '{from}' is not an e-mail address.";
        }
        if (string.IsNullOrEmpty(options.Host)) yield break;
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown) yield return $"{SmtpOptions.SectionName}:Host: '{options.Host}' is not the name of a host.";
        if (string.IsNullOrEmpty(options.From)) yield return $"{SmtpOptions.SectionName}:From: is needed, for {SmtpOptions.SectionName}:Host is set.";
    }
}
