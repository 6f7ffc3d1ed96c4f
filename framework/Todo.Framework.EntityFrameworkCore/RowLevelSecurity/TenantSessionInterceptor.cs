using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

/// <summary>Tells the database whose rows a command may see, in the same round trip. The variable is set for the transaction
/// alone: for the one that runs, with its first command; without one, with each command, which is a transaction of its own. So it
/// never outlives what it was set for, however that ends, and a connection from the pool begins by seeing nothing.</summary>
internal sealed class TenantSessionInterceptor : DbCommandInterceptor, IDbTransactionInterceptor
{
    private const string Parameter = "__tenant";
    private const string Statement = $"SELECT set_config('{RowSecurity.Variable}', @{Parameter}, true);\n";

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (ContextOf(eventData) is { } context) Prepend(command, context);
        return result; // saving is asynchronous
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (ContextOf(eventData) is not { } context) return result;
        if (eventData.CommandSource == CommandSource.SaveChanges) await SetApartAsync(command.Connection!, context, cancellationToken);
        else Prepend(command, context);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (ContextOf(eventData) is { } context) Prepend(command, context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuting(command, eventData, result));

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (!IsPrepended(command)) return result;
        try
        {
            result.NextResult(); // from the variable's to the command's own
            Remember(command, eventData);
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (!IsPrepended(command)) return result;
        try
        {
            await result.NextResultAsync(cancellationToken);
            Remember(command, eventData);
            return result;
        }
        catch
        {
            await result.DisposeAsync();
            throw;
        }
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        if (IsPrepended(command)) Remember(command, eventData);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuted(command, eventData, result));

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Forget(eventData);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    private static void Prepend(DbCommand command, AbpDbContext context)
    {
        command.CommandText = Statement + command.CommandText;
        command.Parameters.Add(new NpgsqlParameter<string>(Parameter, context.VisibleTenant));
    }

    /// <summary>A round trip of its own, for EF Core counts the statements of a batch. Rare: a use case reads before it writes.</summary>
    private static async Task SetApartAsync(DbConnection connection, AbpDbContext context, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Statement, (NpgsqlConnection)connection);
        command.Parameters.Add(new NpgsqlParameter<string>(Parameter, context.VisibleTenant));
        await command.ExecuteNonQueryAsync(cancellationToken);
        context.Announced = (context.Database.CurrentTransaction, context.VisibleTenant);
    }

    private static bool IsPrepended(DbCommand command) => command.CommandText.StartsWith(Statement, StringComparison.Ordinal);

    /// <summary>Only what was executed counts, and only in a transaction: a later error in it ends the transaction anyway.</summary>
    private static void Remember(DbCommand command, CommandEventData eventData)
    {
        if (eventData.Context is AbpDbContext { Database.CurrentTransaction: { } transaction } context)
        {
            context.Announced = (transaction, (string)command.Parameters[Parameter].Value!);
        }
    }

    private static void Forget(TransactionEventData eventData)
    {
        if (eventData.Context is AbpDbContext context) context.Announced = default;
    }

    /// <summary>Null when the transaction knows already.</summary>
    private static AbpDbContext? ContextOf(CommandEventData eventData) =>
        eventData.Context is AbpDbContext context
        && !(context.Database.CurrentTransaction is { } transaction && context.Announced == (transaction, context.VisibleTenant))
            ? context
            : null;
}
