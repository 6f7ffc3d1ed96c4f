namespace Todo.Framework.EntityFrameworkCore.Messaging;

/// <summary>Something for every node, and its form in PostgreSQL's NOTIFY: sender, channel and payload, parted by line feeds.</summary>
internal sealed record NodeMessage(string Channel, string Payload)
{
    /// <summary>One channel of PostgreSQL for all of ours: listening costs once.</summary>
    public const string PostgresChannel = "todo_nodes";

    public string Format(string sender) => $"{sender}\n{Channel}\n{Payload}";

    public static (string Sender, NodeMessage Message)? Parse(string text) =>
        text.Split('\n', 3) is [var sender, var channel, var payload] ? (sender, new NodeMessage(channel, payload)) : null;
}
