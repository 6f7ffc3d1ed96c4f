using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Todo.IntegrationTests.Todos.QueryPlans;

/// <summary>Listens to the queries that EF Core runs in this flow.</summary>
internal sealed class ExecutedQueries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<bool> _isMine = new();
    private readonly List<(string Sql, List<DbParameter> Parameters)> _queries = [];
    private readonly List<IDisposable> _subscriptions = [];

    public ExecutedQueries()
    {
        _isMine.Value = true;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>SELECT statements in the order they ran.</summary>
    public IReadOnlyList<(string Sql, List<DbParameter> Parameters)> Selects => [.. _queries.Where(q => q.Sql.StartsWith("SELECT", StringComparison.Ordinal))];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (!_isMine.Value || value.Value is not CommandEventData data || value.Key != RelationalEventId.CommandExecuting.Name) return;
        _queries.Add((data.Command.CommandText, [.. data.Command.Parameters.Cast<DbParameter>()]));
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }
}
