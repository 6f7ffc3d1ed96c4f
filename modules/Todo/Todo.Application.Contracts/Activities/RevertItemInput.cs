using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Activities;

/// <summary>Which change of an item shall be as if it had not been.</summary>
public sealed class RevertItemInput : MutationInput
{
    [Required]
    public Guid? ActivityId { get; set; }

    /// <summary>Only this field, and those that are only right together with it (dates with times and zone); all of the activity without.</summary>
    [StringLength(ActivityConsts.MaxFieldLength)]
    public string? Field { get; set; }
}
