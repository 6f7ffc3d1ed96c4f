using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.TimeEntries;

/// <summary>Time that was spent without a timer.</summary>
public sealed class CreateTimeEntryDto : MutationInput
{
    [Range(1, TimeEntryConsts.MaxMinutes)]
    public int Minutes { get; set; }
}
