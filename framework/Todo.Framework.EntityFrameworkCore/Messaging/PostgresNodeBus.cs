using Npgsql;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Guids;
using Todo.Framework.Messaging;
using Todo.Framework.Uow;

namespace Todo.Framework.EntityFrameworkCore.Messaging;

/// <summary>Sends by NOTIFY, inside the transaction where one runs: the message leaves exactly when the commit does, even if
/// this process dies right after it. Hears by <see cref="PostgresNodeBusListener"/>.</summary>
[ExposeServices(typeof(INodeBus))]
internal sealed class PostgresNodeBus(NpgsqlDataSource dataSource, NodeBusHandlers handlers, ICurrentUnitOfWork currentUnitOfWork, IGuidGenerator guidGenerator)
    : INodeBus, ISingletonDependency
{
    /// <summary>Names this node in its messages: what it told itself at once it need not hear again.</summary>
    public string NodeId { get; } = guidGenerator.Create().ToString("N");

    public async Task PublishAsync(string channel, string payload, CancellationToken cancellationToken = default)
    {
        NodeBusHandlers.CheckLength(channel, payload);
        var message = new NodeMessage(channel, payload);
        if (currentUnitOfWork.Value is EfCoreUnitOfWork unitOfWork)
        {
            unitOfWork.Notify(message.Format(NodeId));
            unitOfWork.OnCompleted(() => handlers.DispatchAsync(channel, payload, CancellationToken.None));
            return;
        }
        await handlers.DispatchAsync(channel, payload, cancellationToken); // first, for it holds here even when the database is away
        await using var command = dataSource.CreateCommand("SELECT pg_notify($1, $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = NodeMessage.PostgresChannel });
        command.Parameters.Add(new NpgsqlParameter { Value = message.Format(NodeId) });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public IDisposable Subscribe(string channel, Func<string, CancellationToken, Task> handler) => handlers.Subscribe(channel, handler);

    public IDisposable OnGap(Func<CancellationToken, Task> handler) => handlers.OnGap(handler);
}
