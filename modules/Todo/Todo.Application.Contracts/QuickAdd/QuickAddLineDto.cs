using Todo.Todos.Items;
using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>A todo as a line says it.</summary>
public sealed class QuickAddLineDto
{
    public string Title { get; init; } = "";

    /// <summary>0, or how far it stands below the line that it is a subtask of.</summary>
    public int Depth { get; init; }

    /// <summary>By position.</summary>
    public IReadOnlyList<QuickAddTokenDto> Tokens { get; init; } = [];
    public DateOnly? DueDate { get; init; }
    public TimeOnly? DueTime { get; init; }
    public string? TimeZone { get; init; }
    public string? Recurrence { get; init; }
    public RecurrenceBasis RecurrenceBasis { get; init; }
    public TodoPriority Priority { get; init; }
    public int? EstimateMinutes { get; init; }
    public string? Description { get; init; }

    /// <summary>Names; those the list does not have yet are made.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
    public IReadOnlyList<Guid> AssigneeIds { get; init; } = [];
    public Guid? SectionId { get; init; }
}
