using Serilog.Core;
using Serilog.Events;

namespace Todo.Host.Logging;

/// <summary>Adds the correlation id of the running call, whichever door it came in by.</summary>
internal sealed class CorrelationIdEnricher(ICorrelationIdProvider correlationIdProvider) : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        if (correlationIdProvider.Get() is { } id) logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty("CorrelationId", id));
    }
}
