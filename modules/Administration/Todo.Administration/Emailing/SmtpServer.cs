namespace Todo.Administration.Emailing;

/// <summary>The mail server to send by.</summary>
/// <param name="UseDefaultCredentials">Signs in as nobody, whatever name and password say.</param>
internal sealed record SmtpServer(string Host, int Port, string? UserName, string? Password, string? Domain, bool EnableSsl, bool UseDefaultCredentials)
{
    public const int ImplicitTlsPort = 465;

    // The password must not get into a log with the record.
    public override string ToString() => $"{Host}:{Port}";
}
