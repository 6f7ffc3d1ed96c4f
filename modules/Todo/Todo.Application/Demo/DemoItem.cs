using Todo.Todos.Items;

namespace Todo.Todos.Demo;

/// <summary>An item of the demo lists; due dates are days from the day it is made.</summary>
internal sealed record DemoItem(string Title, TodoPriority Priority = TodoPriority.None, int? DueInDays = null)
{
    public string? Section { get; init; }
    public string? Description { get; init; }
    public int? EstimateMinutes { get; init; }
    public TodoStatus Status { get; init; } = TodoStatus.NotStarted;
    public IReadOnlyList<DemoItem> Subtasks { get; init; } = [];
}
