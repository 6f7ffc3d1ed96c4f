using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Todo.IntegrationTests.Administration;

/// <summary>A mail server that takes everything and keeps it; as little of SMTP (RFC 5321) and AUTH PLAIN (RFC 4954) as a client needs.</summary>
internal sealed class SmtpSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _messages = new();
    private readonly ConcurrentQueue<string> _credentials = new();
    private int _refusals;

    /// <param name="refusals">How many messages it refuses for now before it takes one.</param>
    public SmtpSink(int refusals = 0)
    {
        _refusals = refusals;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Messages with their headers, as they came.</summary>
    public IReadOnlyCollection<string> Messages => _messages;

    /// <summary>User name and password of each sign-in, parted by a colon.</summary>
    public IReadOnlyCollection<string> Credentials => _credentials;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException)
        {
            // the end
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ')[0].ToUpperInvariant();
            if (verb == "AUTH")
            {
                var plain = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2])).Split('\0');
                _credentials.Enqueue($"{plain[1]}:{plain[2]}");
            }
            await writer.WriteLineAsync(verb switch
            {
                "EHLO" => "250-sink\r\n250-8BITMIME\r\n250 AUTH PLAIN",
                "AUTH" => "235 welcome",
                "DATA" when Interlocked.Decrement(ref _refusals) >= 0 => "451 not now",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (verb == "QUIT") return;
            if (verb == "DATA" && _refusals < 0)
            {
                await ReadMessageAsync(reader);
                await writer.WriteLineAsync("250 kept");
            }
        }
    }

    private async Task ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".") message.AppendLine(line);
        _messages.Enqueue(message.ToString());
    }
}
