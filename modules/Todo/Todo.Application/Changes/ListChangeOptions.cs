using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Changes;

/// <summary>Configuration section <c>Todo:Changes</c>.</summary>
public sealed class ListChangeOptions
{
    public const string SectionName = "Todo:Changes";

    /// <summary>How long a change stays its own node's to publish; then any node's relay takes it.</summary>
    [Range(0.1, 60)]
    public double RelayAfterSeconds { get; set; } = 2;

    [Range(0.1, 60)]
    public double RelayIntervalSeconds { get; set; } = 1;

    /// <summary>How long a client may be away and still catch up by delta.</summary>
    [Range(1, 3650)]
    public int TombstoneDays { get; set; } = 90;
}
